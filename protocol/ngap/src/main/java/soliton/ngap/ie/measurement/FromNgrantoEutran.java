package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// From ngranto E-UTRAN. TS 38.413 9.4.5.
@Sequence(extensible = false)
public record FromNgrantoEutran(
    IntersystemSonNgrannodeId sourceNgrannodeId, IntersystemSoNeNbid targeteNbid)
    implements IntersystemSonTransferType {}
