package soliton.nas.ie;

import soliton.l3.Coded;

/// Changes of the slices. TS 24.501 9.11.3.36.
public record NetworkSlicingIndication(
    boolean subscriptionChanged, boolean createdFromDefaultConfigured) implements Coded {
  @Override
  public int code() {
    return (subscriptionChanged ? 1 : 0) | (createdFromDefaultConfigured ? 2 : 0);
  }

  /// Spare bits are ignored.
  public static NetworkSlicingIndication of(int code) {
    return new NetworkSlicingIndication((code & 1) != 0, (code & 2) != 0);
  }
}
