package soliton.ngap.ie.measurement;

import soliton.ngap.ie.EpsTai;
import soliton.per.Sequence;

/// Intersystem SO ne NBID. TS 38.413 9.4.5.
@Sequence
public record IntersystemSoNeNbid(GlobalEnbId globaleNbid, EpsTai selectedEpstai) {}
