package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.ngap.ie.mbs.MbsCommServiceType;
import soliton.per.Enumerated;
import soliton.per.Ie;
import soliton.per.IntegerRange;
import soliton.per.ListSize;
import soliton.per.OctetSize;
import soliton.per.Sequence;

/// UE app layer meas config info. TS 38.413 9.4.5.
@Sequence
public record UeAppLayerMeasConfigInfo(
    QoeReference qoeReference,
    ServiceType serviceType,
    @Nullable AreaScopeOfQmc areaScopeOfQmc,
    TransportLayerAddress measCollEntityIpAddress,
    @Nullable QoeMeasurementStatus qoeMeasurementStatus,
    @OctetSize(min = 1, max = 8000) @Nullable Octets containerForAppLayerMeasConfig,
    @IntegerRange(min = 0, max = 15, extensible = true) @Nullable Integer measConfigAppLayerId,
    @ListSize(min = 1, max = 16) @Nullable List<SliceSupportQmcItem> sliceSupportListQmc,
    @Nullable MdtAlignmentInfo mdtAlignmentInfo,
    @Nullable AvailableRanVisibleQoeMetrics availableRanVisibleQoeMetrics,
    @Ie(id = 398, criticality = IGNORE)
        @Nullable AssistanceInformationQoeMeas assistanceInformationQoeMeas,
    @Ie(id = 399, criticality = IGNORE) @Nullable MbsCommServiceType mbsCommServiceType,
    @Ie(id = 438, criticality = IGNORE) @Nullable QoeRvQoeReportingPaths qoeRvQoeReportingPaths) {
  public UeAppLayerMeasConfigInfo {
    sliceSupportListQmc = sliceSupportListQmc == null ? null : List.copyOf(sliceSupportListQmc);
  }

  /// QoE measurement status, of [UeAppLayerMeasConfigInfo].
  @Enumerated
  public enum QoeMeasurementStatus {
    ONGOING
  }
}
