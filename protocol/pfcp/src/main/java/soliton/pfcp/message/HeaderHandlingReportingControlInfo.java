package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.pfcp.ie.HeaderHandlingReportingIndication;
import soliton.pfcp.ie.Name;
import soliton.tlv.Ie;
import soliton.tlv.TlvGroup;

/// Group Header Handling Reporting Control Info (TS 29.244 table 7.5.2.3-8).
@TlvGroup
public record HeaderHandlingReportingControlInfo(
    @Ie(type = 366, presence = MANDATORY, octets = 1) int reportingEndpointId,
    @Ie(type = 246, presence = CONDITIONAL, octets = 4) @Nullable Long minimumWaitTime,
    @Ie(type = 335, presence = OPTIONAL, octets = 1) @Nullable Octets reportingSuggestionInfo,
    @Ie(type = 296, presence = MANDATORY) Name eventNotificationUri,
    @Ie(type = 402, presence = CONDITIONAL) @Nullable Name notificationBindingIndication,
    @Ie(type = 297, presence = MANDATORY) Name notificationCorrelationId,
    @Ie(type = 380, presence = CONDITIONAL)
        @Nullable HeaderHandlingReportingIndication headerHandlingReportingIndication) {

  public static HeaderHandlingReportingControlInfoBuilder builder() {
    return new HeaderHandlingReportingControlInfoBuilder();
  }
}
