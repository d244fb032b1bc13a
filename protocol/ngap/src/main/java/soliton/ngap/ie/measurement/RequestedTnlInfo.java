package soliton.ngap.ie.measurement;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// RequestedTNLInfo. TS 38.413 9.4.
@Sequence
public record RequestedTnlInfo(Plmn plmnIdentity) {}
