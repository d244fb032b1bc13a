package soliton.crypto;

/// The DIRECTION bit of ciphering and integrity (TS 33.501 D.2.1.1): 0 uplink, 1 downlink.
public enum Direction {
  UPLINK(0),
  DOWNLINK(1);

  private final int bit;

  Direction(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }
}
