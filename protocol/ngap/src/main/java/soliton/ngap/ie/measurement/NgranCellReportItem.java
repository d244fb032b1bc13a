package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.NgranCgi;
import soliton.per.Sequence;

/// NG-RAN cell report item. TS 38.413 9.4.5.
@Sequence
public record NgranCellReportItem(
    NgranCgi ngranCgi,
    EutranCompositeAvailableCapacityGroup ngranCompositeAvailableCapacityGroup,
    @Nullable NgranNumberOfActiveUes ngranNumberOfActiveUes,
    @Nullable NgranNoofRrcConnections ngranNoofRrcConnections,
    @Nullable NgranRadioResourceStatus ngranRadioResourceStatus) {}
