package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.Name;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Redundant Transmission Parameters (TS 29.244 table 7.5.2.2-5).
@TlvGroup
public record RedundantTransmissionDetectionParameters(
    @Ie(type = 21, presence = MANDATORY) FTeid localFTeidForRedundantTransmission,
    @Ie(type = 22, presence = CONDITIONAL) @Nullable Name networkInstanceForRedundantTransmission) {

  public static RedundantTransmissionDetectionParametersBuilder builder() {
    return new RedundantTransmissionDetectionParametersBuilder();
  }
}
