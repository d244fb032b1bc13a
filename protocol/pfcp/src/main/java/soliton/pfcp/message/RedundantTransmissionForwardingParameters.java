package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Redundant Transmission Forwarding Parameters (TS 29.244 table 7.5.2.3-4).
@TlvGroup
public record RedundantTransmissionForwardingParameters(
    @Ie(type = 84, presence = MANDATORY) OuterHeaderCreation outerHeaderCreation,
    @Ie(type = 22, presence = CONDITIONAL) @Nullable Name networkInstanceForRedundantTransmission) {

  public static RedundantTransmissionForwardingParametersBuilder builder() {
    return new RedundantTransmissionForwardingParametersBuilder();
  }
}
