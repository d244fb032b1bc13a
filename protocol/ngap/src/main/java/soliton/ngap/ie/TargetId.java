package soliton.ngap.ie;

import static soliton.per.Criticality.REJECT;

import soliton.per.Alternative;
import soliton.per.Choice;

/// Target ID. TS 38.413 9.3.1.25.
@Choice(
    extensions = {
      @Alternative(type = TargetRncId.class, id = 178, criticality = REJECT),
      @Alternative(type = TargetHomeEnbId.class, id = 364, criticality = REJECT)
    })
public sealed interface TargetId
    permits TargetRanNodeId, TargeteNbId, TargetRncId, TargetHomeEnbId {}
