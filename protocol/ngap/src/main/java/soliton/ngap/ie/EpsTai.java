package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// EPS TAI. TS 38.413 9.4.5.
@Sequence
public record EpsTai(Plmn plmnIdentity, EpsTac epsTac) {}
