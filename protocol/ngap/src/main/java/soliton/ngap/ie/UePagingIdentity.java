package soliton.ngap.ie;

import soliton.per.Choice;

/// UE paging identity, part of [soliton.ngap.message.Paging]. TS 38.413 9.2.4.1.
@Choice
public sealed interface UePagingIdentity permits FiveGSTmsi {}
