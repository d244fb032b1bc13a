package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Location reporting request type. TS 38.413 9.3.1.65.
@Sequence
public record LocationReportingRequestType(
    EventType eventType,
    ReportArea reportArea,
    @ListSize(min = 1, max = 64) @Nullable List<AreaOfInterestItem> areaOfInterestList,
    @Nullable LocationReportingReferenceId locationReportingReferenceIdToBeCancelled,
    @Ie(id = 170, criticality = IGNORE)
        @Nullable LocationReportingAdditionalInfo locationReportingAdditionalInfo,
    @Ie(id = 368, criticality = REJECT) @ListSize(min = 1, max = 63)
        @Nullable List<AdditionalCancelledlocationReportingReferenceIdItem>
            additionalCancelledlocationReportingReferenceIdList,
    @Ie(id = 494, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<AerialUeFlightInformationReportingControlItem>
            aerialUeFlightInformationReportingControlList) {
  public LocationReportingRequestType {
    areaOfInterestList = areaOfInterestList == null ? null : List.copyOf(areaOfInterestList);
    additionalCancelledlocationReportingReferenceIdList =
        additionalCancelledlocationReportingReferenceIdList == null
            ? null
            : List.copyOf(additionalCancelledlocationReportingReferenceIdList);
    aerialUeFlightInformationReportingControlList =
        aerialUeFlightInformationReportingControlList == null
            ? null
            : List.copyOf(aerialUeFlightInformationReportingControlList);
  }
}
