package soliton.ngap.ie;

import soliton.per.Choice;

/// UEPagingIdentity. TS 38.413 9.4.
@Choice
public sealed interface UePagingIdentity permits FiveGSTmsi {}
