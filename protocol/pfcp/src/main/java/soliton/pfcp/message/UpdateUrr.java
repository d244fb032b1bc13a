package soliton.pfcp.message;

import static soliton.tlv.Presence.CONDITIONAL;
import static soliton.tlv.Presence.MANDATORY;
import static soliton.tlv.Presence.OPTIONAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.DroppedDlTrafficThreshold;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.MeasurementInformation;
import soliton.pfcp.ie.MeasurementMethod;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.ie.Volume;
import soliton.tlv.Ie;
import soliton.tlv.Removed;
import soliton.tlv.TlvGroup;

/// Changes of a usage reporting rule; what is not there stays (TS 29.244 table 7.5.4.4-1).
@TlvGroup
public record UpdateUrr(
    @Ie(type = 81, presence = MANDATORY) UrrId urrId,
    @Ie(type = 62, presence = CONDITIONAL) @Nullable MeasurementMethod measurementMethod,
    @Ie(type = 37, presence = CONDITIONAL) @Nullable ReportingTriggers reportingTriggers,
    @Ie(type = 64, presence = CONDITIONAL, octets = 4) @Nullable Long measurementPeriod,
    @Ie(type = 31, presence = CONDITIONAL) @Nullable Volume volumeThreshold,
    @Ie(type = 73, presence = CONDITIONAL) @Nullable Volume volumeQuota,
    @Ie(type = 32, presence = CONDITIONAL, octets = 4) @Nullable Long timeThreshold,
    @Ie(type = 74, presence = CONDITIONAL, octets = 4) @Nullable Long timeQuota,
    @Ie(type = 149, presence = CONDITIONAL, octets = 4) @Nullable Long eventThreshold,
    @Ie(type = 148, presence = CONDITIONAL, octets = 4) @Nullable Long eventQuota,
    @Ie(type = 71, presence = CONDITIONAL, octets = 4) @Nullable Long quotaHoldingTime,
    @Ie(type = 72, presence = CONDITIONAL)
        @Nullable DroppedDlTrafficThreshold droppedDlTrafficThreshold,
    @Ie(type = 181, presence = CONDITIONAL, octets = 4) @Nullable Long quotaValidityTime,
    @Ie(type = 33, presence = CONDITIONAL) @Nullable TimeStamp monitoringTime,
    @Ie(type = 34, presence = CONDITIONAL) @Nullable Volume subsequentVolumeThreshold,
    @Ie(type = 35, presence = CONDITIONAL, octets = 4) @Nullable Long subsequentTimeThreshold,
    @Ie(type = 121, presence = CONDITIONAL) @Nullable Volume subsequentVolumeQuota,
    @Ie(type = 122, presence = CONDITIONAL, octets = 4) @Nullable Long subsequentTimeQuota,
    @Ie(type = 151, presence = OPTIONAL, octets = 4) @Nullable Long subsequentEventThreshold,
    @Ie(type = 150, presence = OPTIONAL, octets = 4) @Nullable Long subsequentEventQuota,
    @Ie(type = 36, presence = CONDITIONAL, octets = 4) @Nullable Long inactivityDetectionTime,
    @Ie(type = 82, presence = CONDITIONAL) List<UrrId> linkedUrrIds,
    @Ie(type = 100, presence = CONDITIONAL) @Nullable MeasurementInformation measurementInformation,
    @Ie(type = 108, presence = CONDITIONAL) @Nullable FarId farIdForQuotaAction,
    @Ie(type = 146, presence = CONDITIONAL, octets = 4) @Nullable Long ethernetInactivityTimer,
    @Ie(type = 147, presence = OPTIONAL)
        @Nullable AdditionalMonitoringTime additionalMonitoringTime,
    @Ie(type = 182, presence = OPTIONAL, octets = 2) @Nullable Integer numberOfReports,
    @Ie(type = 24, presence = CONDITIONAL) List<Name> exemptedApplicationIdForQuotaActions,
    @Ie(type = 23, presence = CONDITIONAL) List<SdfFilter> exemptedSdfFilterForQuotaActions,
    @Ie(type = 117, presence = CONDITIONAL, octets = 4) @Nullable Long userPlaneInactivityTimer,
    @Removed List<Integer> removed) {

  public UpdateUrr {
    linkedUrrIds = List.copyOf(linkedUrrIds);
    exemptedApplicationIdForQuotaActions = List.copyOf(exemptedApplicationIdForQuotaActions);
    exemptedSdfFilterForQuotaActions = List.copyOf(exemptedSdfFilterForQuotaActions);
    removed = List.copyOf(removed);
  }

  public static UpdateUrrBuilder builder() {
    return new UpdateUrrBuilder();
  }
}
