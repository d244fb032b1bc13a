package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// IntersystemSONTransferType. TS 38.413 9.4.
@Choice
public sealed interface IntersystemSonTransferType permits FromEutrantoNgran, FromNgrantoEutran {}
