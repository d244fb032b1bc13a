package soliton.pfcp.ie;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.tlv.TlvValue;

/// Which packets belong to a service data flow (TS 29.244 8.2.5).
///
///         bits   8   7   6       5     4    3     2     1
///     octet 5  | spare | SMMII | BID | FL | SPI | TTC | FD |
///     octet 6  | spare                                     |
///
/// @param flowDescription an IPFilterRule of RFC 6733, `permit out ip from any to assigned`
/// @param tosTrafficClass value and mask, one octet each
/// @param securityParameterIndex 32 bits
/// @param flowLabel 20 bits
/// @param filterId names a bidirectional filter within its session, 0..2^32-1
/// @param multiplexedMedia the (S)RTP media identification with its count and lengths, not decoded
public record SdfFilter(
    @Nullable String flowDescription,
    @Nullable Integer tosTrafficClass,
    @Nullable Long securityParameterIndex,
    @Nullable Integer flowLabel,
    @Nullable Long filterId,
    @Nullable Octets multiplexedMedia)
    implements TlvValue {
  private static final int FD = 1;
  private static final int TTC = 2;
  private static final int SPI = 4;
  private static final int FL = 8;
  private static final int BID = 16;
  private static final int SMMII = 32;

  public static SdfFilter ofFlow(String flowDescription) {
    return new SdfFilter(flowDescription, null, null, null, null, null);
  }

  public static SdfFilter decode(OctetReader from) {
    int flags = from.u8();
    from.skip(1);
    String flow =
        (flags & FD) == 0
            ? null
            : new String(from.octets(from.u16()).toArray(), StandardCharsets.UTF_8);
    return new SdfFilter(
        flow,
        (flags & TTC) == 0 ? null : from.u16(),
        (flags & SPI) == 0 ? null : from.u32(),
        (flags & FL) == 0 ? null : from.u24() & 0xfffff,
        (flags & BID) == 0 ? null : from.u32(),
        (flags & SMMII) == 0 ? null : from.rest());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(flags()).u8(0);
    if (flowDescription != null) {
      byte[] text = flowDescription.getBytes(StandardCharsets.UTF_8);
      to.u16(text.length).octets(text);
    }
    if (tosTrafficClass != null) {
      to.u16(tosTrafficClass);
    }
    if (securityParameterIndex != null) {
      to.u32(securityParameterIndex);
    }
    if (flowLabel != null) {
      to.u24(flowLabel);
    }
    if (filterId != null) {
      to.u32(filterId);
    }
    if (multiplexedMedia != null) {
      to.octets(multiplexedMedia);
    }
  }

  private int flags() {
    return (flowDescription == null ? 0 : FD)
        | (tosTrafficClass == null ? 0 : TTC)
        | (securityParameterIndex == null ? 0 : SPI)
        | (flowLabel == null ? 0 : FL)
        | (filterId == null ? 0 : BID)
        | (multiplexedMedia == null ? 0 : SMMII);
  }
}
