package soliton.pfcp.message;

import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Header Handling Control Rule (TS 29.244 table 7.5.2.3-7).
@TlvGroup
public record HeaderHandlingControlRule(
    @Ie(type = 373, presence = MANDATORY, octets = 1) int headerHandlingControlRuleId,
    @Ie(type = 364, presence = MANDATORY) Octets headerDetectionReference,
    @Ie(type = 365, presence = OPTIONAL) @Nullable Octets headerDetectionSupportInformation,
    @Ie(type = 362, presence = OPTIONAL)
        List<HeaderHandlingReportingControlInfo> headerHandlingReportingControlInfos,
    @Ie(type = 363, presence = MANDATORY)
        List<HeaderHandlingControlInformation> headerHandlingControlInformations) {

  public HeaderHandlingControlRule {
    headerHandlingReportingControlInfos = List.copyOf(headerHandlingReportingControlInfos);
    headerHandlingControlInformations = List.copyOf(headerHandlingControlInformations);
  }

  public static HeaderHandlingControlRuleBuilder builder() {
    return new HeaderHandlingControlRuleBuilder();
  }
}
