package soliton.ngap.ie.measurement;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// Requested TNL info. TS 38.413 9.4.5.
@Sequence
public record RequestedTnlInfo(Plmn plmnIdentity) {}
