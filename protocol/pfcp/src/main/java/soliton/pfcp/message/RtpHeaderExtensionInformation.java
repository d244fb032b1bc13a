package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group RTP Header Extension Information (TS 29.244 table 7.5.2.2-8).
@TlvGroup
public record RtpHeaderExtensionInformation(
    @Ie(type = 342, presence = CONDITIONAL, octets = 1) @Nullable Integer rtpHeaderExtensionType,
    @Ie(type = 343, presence = CONDITIONAL, octets = 1) @Nullable Integer rtpHeaderExtensionId,
    @Ie(type = 349, presence = OPTIONAL, octets = 2)
        @Nullable Octets rtpHeaderExtensionAdditionalInformation) {

  public static RtpHeaderExtensionInformationBuilder builder() {
    return new RtpHeaderExtensionInformationBuilder();
  }
}
