package soliton.ngap.ie.measurement;

import soliton.ngap.ie.GlobalGnbId;
import soliton.per.Choice;

/// Source node ID, part of
/// [soliton.ngap.transfer.SourceNgranNodeToTargetNgranNodeTransparentContainer]. TS 38.413
/// 9.3.1.29.
@Choice
public sealed interface SourceNodeId permits GlobalGnbId {}
