package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import java.util.List;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.OffendingIeInformation;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// A rule that could not be applied although the request was accepted (TS 29.244 table 7.5.3.1-2).
@TlvGroup
public record PartialFailureInformation(
    @Ie(type = 114, presence = MANDATORY) FailedRuleId failedRuleId,
    @Ie(type = 19, presence = MANDATORY) Cause failureCause,
    @Ie(type = 274, presence = MANDATORY) List<OffendingIeInformation> offendingIeInformations) {

  public PartialFailureInformation {
    offendingIeInformations = List.copyOf(offendingIeInformations);
  }

  public static PartialFailureInformationBuilder builder() {
    return new PartialFailureInformationBuilder();
  }
}
