package soliton.linux;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;

/// Where a native call leaves its errno before the JVM can overwrite it. Owned by one thread.
public final class CapturedErrno {
  private static final StructLayout LAYOUT = Linker.Option.captureStateLayout();
  private static final long ERRNO = LAYOUT.byteOffset(PathElement.groupElement("errno"));

  final MemorySegment state = Arena.ofAuto().allocate(LAYOUT);

  /// Errno as the last call left it; it has a meaning only if that call failed.
  public int value() {
    return state.get(JAVA_INT, ERRNO);
  }
}
