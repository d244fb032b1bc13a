package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group MBS Session N4 Control Information (TS 29.244 table 7.5.2.1-5).
@TlvGroup
public record MbsSessionN4ControlInformation(
    @Ie(type = 305, presence = MANDATORY, octets = 1) Octets mbsSessionIdentifier,
    @Ie(type = 314, presence = CONDITIONAL, octets = 2) @Nullable Integer areaSessionId,
    @Ie(type = 306, presence = CONDITIONAL, octets = 5)
        @Nullable Octets multicastTransportInformation) {

  public static MbsSessionN4ControlInformationBuilder builder() {
    return new MbsSessionN4ControlInformationBuilder();
  }
}
