package soliton.ngap.ie;

import soliton.per.Choice;

/// UE NGAP IDs, part of [soliton.ngap.message.UeContextReleaseCommand]. TS 38.413 9.2.2.5.
@Choice
public sealed interface UeNgapIds permits UeNgapIdPair, AmfUeNgapId {}
