package soliton.pfcp.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.tlv.TlvValue;

/// What is known of downlink data that waits (TS 29.244 8.2.27).
///
/// @param pagingPolicyIndication the DSCP of the packet, 0..63
/// @param qfi 0..63
/// @param dataSizeOctets 0..65535
public record DownlinkDataServiceInformation(
    @Nullable Integer pagingPolicyIndication,
    @Nullable Integer qfi,
    @Nullable Integer dataSizeOctets)
    implements TlvValue {

  public static DownlinkDataServiceInformation decode(OctetReader from) {
    int flags = from.u8();
    return new DownlinkDataServiceInformation(
        (flags & 1) == 0 ? null : from.u8() & 63,
        (flags & 2) == 0 ? null : from.u8() & 63,
        (flags & 4) == 0 ? null : from.u16());
  }

  @Override
  public void encode(OctetWriter to) {
    to.u8(
        (pagingPolicyIndication == null ? 0 : 1)
            | (qfi == null ? 0 : 2)
            | (dataSizeOctets == null ? 0 : 4));
    Fields.u8(pagingPolicyIndication, to);
    Fields.u8(qfi, to);
    Fields.u16(dataSizeOctets, to);
  }
}
