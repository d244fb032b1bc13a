package soliton.ngap.ie.measurement;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// Global ENB ID. TS 38.413 9.4.5.
@Sequence
public record GlobalEnbId(Plmn plmNidentity, EnbId enbId) {}
