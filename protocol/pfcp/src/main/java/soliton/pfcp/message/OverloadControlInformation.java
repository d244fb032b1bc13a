package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.OverloadControlFlags;
import soliton.pfcp.ie.TimerValue;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// How much traffic the user plane function asks to hold back (TS 29.244 table 7.5.3.4-1).
@TlvGroup
public record OverloadControlInformation(
    @Ie(type = 52, presence = MANDATORY, octets = 4) long overloadControlSequenceNumber,
    @Ie(type = 53, presence = MANDATORY, octets = 1) int overloadReductionMetric,
    @Ie(type = 55, presence = MANDATORY) TimerValue periodOfValidity,
    @Ie(type = 110, presence = CONDITIONAL)
        @Nullable OverloadControlFlags overloadControlInformationFlags) {

  public static OverloadControlInformationBuilder builder() {
    return new OverloadControlInformationBuilder();
  }
}
