package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group RTP Payload Information (TS 29.244 table 7.5.2.2-9).
@TlvGroup
public record RtpPayloadInformation(
    @Ie(type = 344, presence = CONDITIONAL, octets = 1) List<Integer> rtpPayloadTypes,
    @Ie(type = 345, presence = OPTIONAL, octets = 1) @Nullable Integer rtpPayloadFormat) {

  public RtpPayloadInformation {
    rtpPayloadTypes = List.copyOf(rtpPayloadTypes);
  }

  public static RtpPayloadInformationBuilder builder() {
    return new RtpPayloadInformationBuilder();
  }
}
