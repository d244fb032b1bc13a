package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// Intersystem SON transfer type. TS 38.413 9.4.5.
@Choice
public sealed interface IntersystemSonTransferType permits FromEutrantoNgran, FromNgrantoEutran {}
