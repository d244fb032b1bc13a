package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.Sequence;

/// SuccessfulPSCellChangeReport-Item. TS 38.413 9.4.
@Sequence
public record SuccessfulPsCellChangeReportItem(Octets successfulPsCellChangeReportContainer) {}
