package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.ReportingFlags;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Direct Reporting Information (TS 29.244 table 7.5.2.9-4).
@TlvGroup
public record DirectReportingInformation(
    @Ie(type = 296, presence = MANDATORY) Name eventNotificationUri,
    @Ie(type = 297, presence = CONDITIONAL) @Nullable Name notificationCorrelationId,
    @Ie(type = 402, presence = CONDITIONAL) @Nullable Name notificationBindingIndication,
    @Ie(type = 298, presence = CONDITIONAL) @Nullable ReportingFlags reportingFlags) {

  public static DirectReportingInformationBuilder builder() {
    return new DirectReportingInformationBuilder();
  }
}
