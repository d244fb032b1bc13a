package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.EutraCgi;
import soliton.per.Sequence;

/// E-UTRAN cell report item. TS 38.413 9.4.5.
@Sequence
public record EutranCellReportItem(
    EutraCgi ecgi,
    EutranCompositeAvailableCapacityGroup eutranCompositeAvailableCapacityGroup,
    @Nullable EutranNumberOfActiveUes eutranNumberOfActiveUes,
    @Nullable NgranNoofRrcConnections eutranNoofRrcConnections,
    @Nullable EutranRadioResourceStatus eutranRadioResourceStatus) {}
