package soliton.nas.ie;

import soliton.l3.Coded;

/// What a phone wants with a PDU session. TS 24.501 9.11.3.47.
public enum RequestType implements Coded {
  INITIAL_REQUEST(1),
  EXISTING_PDU_SESSION(2),
  INITIAL_EMERGENCY_REQUEST(3),
  EXISTING_EMERGENCY_PDU_SESSION(4),
  MODIFICATION_REQUEST(5),
  MA_PDU_REQUEST(6);

  private final int code;

  RequestType(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Unused codes are [#INITIAL_REQUEST] at the network.
  public static RequestType of(int code) {
    return switch (code & 0x7) {
      case 1 -> INITIAL_REQUEST;
      case 2 -> EXISTING_PDU_SESSION;
      case 3 -> INITIAL_EMERGENCY_REQUEST;
      case 4 -> EXISTING_EMERGENCY_PDU_SESSION;
      case 5 -> MODIFICATION_REQUEST;
      case 6 -> MA_PDU_REQUEST;
      default -> INITIAL_REQUEST;
    };
  }
}
