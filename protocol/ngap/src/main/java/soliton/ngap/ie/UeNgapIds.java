package soliton.ngap.ie;

import soliton.per.Choice;

/// UE-NGAP-IDs. TS 38.413 9.4.
@Choice
public sealed interface UeNgapIds permits UeNgapIdPair, AmfUeNgapId {}
