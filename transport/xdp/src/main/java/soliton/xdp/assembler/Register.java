package soliton.xdp.assembler;

/// A register of the eBPF machine (RFC 9669 2.2). A program gives its own names to them:
/// `static final Register PACKET = R7`.
public enum Register {
  /// Result of a helper, and of the program.
  R0(0),
  /// First argument of a helper; the context when the program begins. Helpers destroy R1 to R5.
  R1(1),
  R2(2),
  R3(3),
  R4(4),
  R5(5),
  /// R6 to R9 outlive helpers.
  R6(6),
  R7(7),
  R8(8),
  R9(9),
  /// Top of the stack of 512 octets; cannot be written.
  FRAME(10);

  final int number;

  Register(int number) {
    this.number = number;
  }
}
