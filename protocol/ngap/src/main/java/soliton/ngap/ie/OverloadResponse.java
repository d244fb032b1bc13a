package soliton.ngap.ie;

import soliton.per.Choice;

/// Overload response. TS 38.413 9.4.5.
@Choice
public sealed interface OverloadResponse permits OverloadAction {}
