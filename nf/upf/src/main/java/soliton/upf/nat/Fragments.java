package soliton.upf.nat;

import soliton.nf.Exclusion;

/// How the first fragments of packets were translated, so that the later ones, which have no ports,
/// go the same way (RFC 4787 11). It holds so many packets and no more: a newer one takes the place
/// of an older one. Fragments that come before their first one are not kept.
final class Fragments {
  private static final int SLOTS = 4096;
  private static final long REASSEMBLY_NANOS =
      30_000_000_000L; // RFC 1122 3.3.2: 60 to 120 s at most

  private final Exclusion exclusion = new Exclusion();
  private final long[] addresses = new long[SLOTS];
  private final long[] identities = new long[SLOTS];
  private final long[] results = new long[SLOTS];
  private final long[] nanos = new long[SLOTS];

  /// The first fragment of a packet has got these addresses.
  ///
  /// @param addressesBefore source and destination, 32 bits each
  /// @param identity identification, protocol and direction, never 0
  void put(long addressesBefore, long identity, long addressesAfter, long nowNanos) {
    try (Exclusion.Held _ = exclusion.enter()) {
      int slot = slot(addressesBefore, identity);
      addresses[slot] = addressesBefore;
      identities[slot] = identity;
      results[slot] = addressesAfter;
      nanos[slot] = nowNanos;
    }
  }

  /// The addresses that a later fragment gets; 0 if its first one has not come.
  long get(long addressesBefore, long identity, long nowNanos) {
    try (Exclusion.Held _ = exclusion.enter()) {
      int slot = slot(addressesBefore, identity);
      boolean known =
          addresses[slot] == addressesBefore
              && identities[slot] == identity
              && nowNanos - nanos[slot] < REASSEMBLY_NANOS;
      return known ? results[slot] : 0;
    }
  }

  private static int slot(long addressesBefore, long identity) {
    long mixed = (addressesBefore * 0x9E37_79B9_7F4A_7C15L ^ identity) * 0xC2B2_AE3D_27D4_EB4FL;
    return (int) (mixed >>> 52);
  }
}
