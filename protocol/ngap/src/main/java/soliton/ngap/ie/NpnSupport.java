package soliton.ngap.ie;

import soliton.per.Choice;

/// NPN-Support. TS 38.413 9.4.
@Choice
public sealed interface NpnSupport permits Nid {}
