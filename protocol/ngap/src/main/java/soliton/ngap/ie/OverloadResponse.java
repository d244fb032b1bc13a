package soliton.ngap.ie;

import soliton.per.Choice;

/// OverloadResponse. TS 38.413 9.4.
@Choice
public sealed interface OverloadResponse permits OverloadAction {}
