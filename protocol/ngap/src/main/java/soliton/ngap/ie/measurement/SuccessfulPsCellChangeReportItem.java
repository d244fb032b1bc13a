package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.Sequence;

/// Successful PS cell change report item. TS 38.413 9.4.5.
@Sequence
public record SuccessfulPsCellChangeReportItem(Octets successfulPsCellChangeReportContainer) {}
