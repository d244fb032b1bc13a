package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// The security algorithms of a phone, TS 24.501 9.11.3.54. Kept as received, 2 to 8 octets,
/// because the network replays it bit for bit.
///
/// ```
/// octet 1   5G-EA0 .. 5G-EA7, the first in bit 8
/// octet 2   5G-IA0 .. 5G-IA7
/// octet 3   EEA0 .. EEA7      octets 3 and 4 together or not at all
/// octet 4   EIA0 .. EIA7
/// ```
public record UeSecurityCapability(Octets octets) {
  private static final int LONGEST = 8;

  public UeSecurityCapability {
    if (octets.length() < 2 || octets.length() > LONGEST) {
      throw new IllegalArgumentException("UE security capability " + octets + ", want 2..8 octets");
    }
  }

  /// Of the bit masks `ea` and `ia`, algorithm 0 in bit 8 (`0xF0` for 0 to 3), for 5GS only.
  public static UeSecurityCapability ofMasks(int ciphering, int integrity) {
    return new UeSecurityCapability(Octets.of(ciphering, integrity));
  }

  /// Supports NEAn.
  public boolean hasCiphering(int algorithm) {
    return bit(0, algorithm);
  }

  /// Supports NIAn.
  public boolean hasIntegrity(int algorithm) {
    return bit(1, algorithm);
  }

  /// Supports EEAn over E-UTRA.
  public boolean hasEpsCiphering(int algorithm) {
    return bit(2, algorithm);
  }

  /// Supports EIAn over E-UTRA.
  public boolean hasEpsIntegrity(int algorithm) {
    return bit(3, algorithm);
  }

  private boolean bit(int octet, int algorithm) {
    return octet < octets.length() && (octets.at(octet) >> 7 - algorithm & 1) != 0;
  }

  /// The octet of EA0 to EA7 or another by its index, 0 if it is absent.
  public int mask(int octet) {
    return octet < octets.length() ? octets.at(octet) : 0;
  }

  public static @Nullable UeSecurityCapability read(OctetReader in) {
    int length = in.remaining();
    return length < 2 || length > LONGEST ? null : new UeSecurityCapability(in.rest());
  }

  public void write(OctetWriter out) {
    out.octets(octets);
  }
}
