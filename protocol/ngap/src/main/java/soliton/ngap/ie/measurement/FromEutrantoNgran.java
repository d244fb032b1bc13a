package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// FromEUTRANtoNGRAN. TS 38.413 9.4.
@Sequence(extensible = false)
public record FromEutrantoNgran(
    IntersystemSoNeNbid sourceeNbid, IntersystemSonNgrannodeId targetNgrannodeId)
    implements IntersystemSonTransferType {}
