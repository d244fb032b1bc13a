package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Protocol Description (TS 29.244 table 7.5.2.2-7).
@TlvGroup
public record ProtocolDescription(
    @Ie(type = 339, presence = OPTIONAL, octets = 1, bits = 4) @Nullable Integer transportProtocol,
    @Ie(type = 340, presence = CONDITIONAL)
        List<RtpHeaderExtensionInformation> rtpHeaderExtensionInformations,
    @Ie(type = 341, presence = OPTIONAL) List<RtpPayloadInformation> rtpPayloadInformations,
    @Ie(type = 388, presence = OPTIONAL, octets = 1, bits = 4)
        @Nullable Integer mediaRelatedInformationTransferInfo) {

  public ProtocolDescription {
    rtpHeaderExtensionInformations = List.copyOf(rtpHeaderExtensionInformations);
    rtpPayloadInformations = List.copyOf(rtpPayloadInformations);
  }

  public static ProtocolDescriptionBuilder builder() {
    return new ProtocolDescriptionBuilder();
  }
}
