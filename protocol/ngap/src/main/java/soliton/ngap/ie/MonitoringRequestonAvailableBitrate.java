package soliton.ngap.ie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Monitoring requeston available bitrate, part of [GbrQosInformation]. TS 38.413 9.3.1.10.
@Sequence
public record MonitoringRequestonAvailableBitrate(
    MonitoringRequest monitoringRequest,
    @ListSize(min = 1, max = 8)
        @Nullable List<AvailableBitrateReportThresholdItem> dlAvailableBitrateReportThresholds,
    @ListSize(min = 1, max = 8)
        @Nullable List<AvailableBitrateReportThresholdItem> ulAvailableBitrateReportThresholds) {
  public MonitoringRequestonAvailableBitrate {
    dlAvailableBitrateReportThresholds =
        dlAvailableBitrateReportThresholds == null
            ? null
            : List.copyOf(dlAvailableBitrateReportThresholds);
    ulAvailableBitrateReportThresholds =
        ulAvailableBitrateReportThresholds == null
            ? null
            : List.copyOf(ulAvailableBitrateReportThresholds);
  }
}
