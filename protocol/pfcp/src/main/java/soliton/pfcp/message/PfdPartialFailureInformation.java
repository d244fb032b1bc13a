package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;

import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.Name;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group PFD Partial Failure Information (TS 29.244 table 7.4.3.2-2).
@TlvGroup
public record PfdPartialFailureInformation(
    @Ie(type = 24, presence = MANDATORY) Name applicationId,
    @Ie(type = 19, presence = MANDATORY) Cause failureCause) {

  public static PfdPartialFailureInformationBuilder builder() {
    return new PfdPartialFailureInformationBuilder();
  }
}
