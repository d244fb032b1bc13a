package soliton.crypto;

import soliton.base.Octets;

/// Checks the lengths of what this side provisioned or derived: a wrong one is our own fault.
final class Lengths {
  private Lengths() {}

  static byte[] exactly(int octets, Octets value, String name) {
    if (value.length() != octets) {
      throw new IllegalArgumentException(
          name + " has " + value.length() + " octets, want " + octets);
    }
    return value.toArray();
  }
}
