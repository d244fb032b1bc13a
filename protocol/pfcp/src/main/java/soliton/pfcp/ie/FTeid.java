package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// A tunnel endpoint, or the request that the user plane function choose one (TS 29.244 8.2.3).
///
///         bits   8   7   6   5   4     3    2    1
///     octet 5  | spare         | CHID | CH | V6 | V4 |
///     6..9     | TEID, unless CH                     |
///              | IPv4 address, if V4 and not CH      |
///              | IPv6 address, if V6 and not CH      |
///              | choose id, if CHID                  |
public sealed interface FTeid extends TlvValue {
  int V4 = 1;
  int V6 = 2;
  int CH = 4;
  int CHID = 8;

  /// An endpoint that exists; at least one address is there.
  ///
  /// @param teid 0..2^32-1
  record Given(long teid, @Nullable Ipv4Address ipv4, @Nullable Ipv6Address ipv6) implements FTeid {
    public Given {
      if (ipv4 == null && ipv6 == null) {
        throw new IllegalArgumentException("an F-TEID needs an address");
      }
    }

    @Override
    public void encode(OctetWriter to) {
      to.u8((ipv4 == null ? 0 : V4) | (ipv6 == null ? 0 : V6)).u32(teid);
      Addresses.write(ipv4, to);
      Addresses.write(ipv6, to);
    }
  }

  /// CHOOSE: the user plane function allocates; rules with the same choose id share what it
  /// allocates.
  ///
  /// @param chooseId 0..255
  record Choose(boolean ipv4, boolean ipv6, @Nullable Integer chooseId) implements FTeid {
    public Choose {
      if (!ipv4 && !ipv6) {
        throw new IllegalArgumentException("an F-TEID needs a version of IP");
      }
    }

    @Override
    public void encode(OctetWriter to) {
      to.u8((ipv4 ? V4 : 0) | (ipv6 ? V6 : 0) | CH | (chooseId == null ? 0 : CHID));
      if (chooseId != null) {
        to.u8(chooseId);
      }
    }
  }

  static FTeid of(long teid, Ipv4Address address) {
    return new Given(teid, address, null);
  }

  static @Nullable FTeid decode(OctetReader from) {
    int flags = from.u8();
    boolean v4 = (flags & V4) != 0;
    boolean v6 = (flags & V6) != 0;
    if ((flags & CH) != 0) {
      Integer chooseId = (flags & CHID) == 0 ? null : Integer.valueOf(from.u8());
      return v4 || v6 ? new Choose(v4, v6, chooseId) : null;
    }
    long teid = from.u32();
    Ipv4Address ipv4 = Addresses.v4If(v4, from);
    Ipv6Address ipv6 = Addresses.v6If(v6, from);
    return v4 || v6 ? new Given(teid, ipv4, ipv6) : null;
  }
}
