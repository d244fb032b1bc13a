package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.FlowInformation;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.PdrId;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// The application whose traffic began or ended (TS 29.244 table 7.5.8.3-2).
@TlvGroup
public record ApplicationDetectionInformation(
    @Ie(type = 24, presence = MANDATORY) Name applicationId,
    @Ie(type = 91, presence = CONDITIONAL) @Nullable Name applicationInstanceId,
    @Ie(type = 92, presence = CONDITIONAL) @Nullable FlowInformation flowInformation,
    @Ie(type = 56, presence = OPTIONAL) @Nullable PdrId pdrId) {

  public static ApplicationDetectionInformationBuilder builder() {
    return new ApplicationDetectionInformationBuilder();
  }
}
