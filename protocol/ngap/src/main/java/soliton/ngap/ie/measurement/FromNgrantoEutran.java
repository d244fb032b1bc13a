package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// FromNGRANtoEUTRAN. TS 38.413 9.4.
@Sequence(extensible = false)
public record FromNgrantoEutran(
    IntersystemSonNgrannodeId sourceNgrannodeId, IntersystemSoNeNbid targeteNbid)
    implements IntersystemSonTransferType {}
