package soliton.ngap.ie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// MonitoringRequestonAvailableBitrate. TS 38.413 9.4.
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
