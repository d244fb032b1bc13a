package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.EutraCgi;
import soliton.per.Sequence;

/// EUTRAN-CellReportItem. TS 38.413 9.4.
@Sequence
public record EutranCellReportItem(
    EutraCgi ecgi,
    EutranCompositeAvailableCapacityGroup eutranCompositeAvailableCapacityGroup,
    @Nullable EutranNumberOfActiveUes eutranNumberOfActiveUes,
    @Nullable NgranNoofRrcConnections eutranNoofRrcConnections,
    @Nullable EutranRadioResourceStatus eutranRadioResourceStatus) {}
