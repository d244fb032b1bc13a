package soliton.nas.ie;

import soliton.l3.Coded;

/// The kind of packets of a session. TS 24.501 9.11.4.11.
public enum PduSessionType implements Coded {
  IPV4(1),
  IPV6(2),
  IPV4V6(3),
  UNSTRUCTURED(4),
  ETHERNET(5);

  private final int code;

  PduSessionType(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Unused codes are [#IPV4V6] at phone and network.
  public static PduSessionType of(int code) {
    return switch (code & 0x7) {
      case 1 -> IPV4;
      case 2 -> IPV6;
      case 3 -> IPV4V6;
      case 4 -> UNSTRUCTURED;
      case 5 -> ETHERNET;
      default -> IPV4V6;
    };
  }
}
