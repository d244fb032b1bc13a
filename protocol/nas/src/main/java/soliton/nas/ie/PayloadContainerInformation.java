package soliton.nas.ie;

import soliton.l3.Coded;

/// What a payload container is for. TS 24.501 9.11.3.106.
public record PayloadContainerInformation(boolean relatedToPositioningReferenceUnit)
    implements Coded {
  @Override
  public int code() {
    return (relatedToPositioningReferenceUnit ? 1 : 0);
  }

  /// Spare bits are ignored.
  public static PayloadContainerInformation of(int code) {
    return new PayloadContainerInformation((code & 1) != 0);
  }
}
