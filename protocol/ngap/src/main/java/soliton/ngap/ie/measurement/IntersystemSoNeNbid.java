package soliton.ngap.ie.measurement;

import soliton.ngap.ie.EpsTai;
import soliton.per.Sequence;

/// IntersystemSONeNBID. TS 38.413 9.4.
@Sequence
public record IntersystemSoNeNbid(GlobalEnbId globaleNbid, EpsTai selectedEpstai) {}
