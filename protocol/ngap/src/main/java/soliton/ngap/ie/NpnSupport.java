package soliton.ngap.ie;

import soliton.per.Choice;

/// NPN support. TS 38.413 9.4.5.
@Choice
public sealed interface NpnSupport permits Nid {}
