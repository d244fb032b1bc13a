package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.tlv.TlvValue;

/// The identities of a UE, for tracing (TS 29.244 8.2.101).
///
/// @param imsi digits as in TS 29.274 8.3, as are IMEI and MSISDN
/// @param supi text, only for cable and line identifiers
public record UserId(
    @Nullable Octets imsi,
    @Nullable Octets imei,
    @Nullable Octets msisdn,
    @Nullable Octets nai,
    @Nullable Octets supi,
    @Nullable Octets gpsi,
    @Nullable Octets pei)
    implements TlvValue {

  /// @param imsi 5 to 15 digits
  public static UserId ofImsi(String imsi) {
    byte[] pairs = new byte[(imsi.length() + 1) / 2];
    for (int i = 0; i < imsi.length(); i += 2) {
      int low = imsi.charAt(i) - '0';
      int high = i + 1 < imsi.length() ? imsi.charAt(i + 1) - '0' : 15;
      pairs[i / 2] = (byte) (high << 4 | low);
    }
    return new UserId(Octets.adopt(pairs), null, null, null, null, null, null);
  }

  public static UserId decode(OctetReader from) {
    int flags = from.u8();
    return new UserId(
        field(flags, 1, from),
        field(flags, 2, from),
        field(flags, 4, from),
        field(flags, 8, from),
        field(flags, 16, from),
        field(flags, 32, from),
        field(flags, 64, from));
  }

  private static @Nullable Octets field(int flags, int flag, OctetReader from) {
    return (flags & flag) == 0 ? null : from.octets(from.u8());
  }

  @Override
  public void encode(OctetWriter to) {
    Octets[] all = {imsi, imei, msisdn, nai, supi, gpsi, pei};
    int flags = 0;
    for (int i = 0; i < all.length; i++) {
      flags |= all[i] == null ? 0 : 1 << i;
    }
    to.u8(flags);
    for (Octets each : all) {
      Fields.after8(each, to);
    }
  }
}
