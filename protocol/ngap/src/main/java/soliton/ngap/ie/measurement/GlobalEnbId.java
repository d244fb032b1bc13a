package soliton.ngap.ie.measurement;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// GlobalENB-ID. TS 38.413 9.4.
@Sequence
public record GlobalEnbId(Plmn plmNidentity, EnbId enbId) {}
