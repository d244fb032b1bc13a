package soliton.load;

import soliton.base.Octets;

/// The checksum of the Internet (RFC 1071).
final class Checksum {
  private Checksum() {}

  /// Over octets that contain their own checksum it is 0 when they are right.
  static int of(Octets octets) {
    long sum = 0;
    for (int i = 0; i < octets.length(); i++) {
      sum += (i & 1) == 0 ? octets.at(i) << 8 : octets.at(i);
    }
    while (sum >> 16 != 0) {
      sum = (sum & 0xFFFF) + (sum >> 16);
    }
    return (int) ~sum & 0xFFFF;
  }
}
