package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.AtsssLlControlInformation;
import soliton.pfcp.ie.MpquicControlInformation;
import soliton.pfcp.ie.MptcpControlInformation;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Provide ATSSS Control Information (TS 29.244 table 7.5.2.10-1).
@TlvGroup
public record ProvideAtsssControlInformation(
    @Ie(type = 222, presence = CONDITIONAL)
        @Nullable MptcpControlInformation mptcpControlInformation,
    @Ie(type = 223, presence = CONDITIONAL)
        @Nullable AtsssLlControlInformation atsssLlControlInformation,
    @Ie(type = 224, presence = CONDITIONAL, octets = 1) @Nullable Octets pmfControlInformation,
    @Ie(type = 330, presence = CONDITIONAL)
        @Nullable MpquicControlInformation mpquicControlInformation) {

  public static ProvideAtsssControlInformationBuilder builder() {
    return new ProvideAtsssControlInformationBuilder();
  }
}
