package soliton.nas.ie;

import soliton.l3.Coded;

/// Whether the phone shall delete the radio capability identities it was given. TS 24.501
/// 9.11.3.69.
public enum RadioCapabilityIdDeletion implements Coded {
  NOT_REQUESTED(0),
  NETWORK_ASSIGNED(1);

  private final int code;

  RadioCapabilityIdDeletion(int code) {
    this.code = code;
  }

  @Override
  public int code() {
    return code;
  }

  /// Any other code is [#NOT_REQUESTED].
  public static RadioCapabilityIdDeletion of(int code) {
    return switch (code & 0x7) {
      case 0 -> NOT_REQUESTED;
      case 1 -> NETWORK_ASSIGNED;
      default -> NOT_REQUESTED;
    };
  }
}
