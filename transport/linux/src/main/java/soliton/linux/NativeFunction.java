package soliton.linux;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/// A C function of at most nine whole numbers and pointers. All of them are called in one shape,
/// because the linker takes 10 to 30 ms to prepare each further one, and a core should start in
/// half a second. The C conventions of x86-64 (System V) and AArch64 (AAPCS64) allow it: every such
/// argument has a register or stack slot of 64 bits to itself, of which the callee reads what it
/// declares, and superfluous ones are not looked at. Results narrower than 64 bits must be cast by
/// the caller.
public final class NativeFunction {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle CALL =
      LINKER.downcallHandle(
          FunctionDescriptor.of(
              JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG,
              JAVA_LONG, JAVA_LONG, JAVA_LONG),
          Linker.Option.captureCallState("errno"));

  private final MemorySegment address;

  /// @throws java.util.NoSuchElementException if the library has no such function
  public NativeFunction(SymbolLookup library, String name) {
    address = library.findOrThrow(name);
  }

  /// A function of the C library.
  public static NativeFunction ofSystem(String name) {
    return new NativeFunction(LINKER.defaultLookup(), name);
  }

  /// Calls the function; it does not allocate.
  public long call(
      CapturedErrno errno, long a, long b, long c, long d, long e, long f, long g, long h, long i) {
    try {
      return (long) CALL.invokeExact(address, errno.state, a, b, c, d, e, f, g, h, i);
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
  }

  public long call(CapturedErrno errno, long a, long b, long c, long d, long e) {
    return call(errno, a, b, c, d, e, 0, 0, 0, 0);
  }
}
