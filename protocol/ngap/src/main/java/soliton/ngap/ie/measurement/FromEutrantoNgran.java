package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// From eutranto NG-RAN. TS 38.413 9.4.5.
@Sequence(extensible = false)
public record FromEutrantoNgran(
    IntersystemSoNeNbid sourceeNbid, IntersystemSonNgrannodeId targetNgrannodeId)
    implements IntersystemSonTransferType {}
