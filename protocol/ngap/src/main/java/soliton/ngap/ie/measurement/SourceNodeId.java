package soliton.ngap.ie.measurement;

import soliton.ngap.ie.GlobalGnbId;
import soliton.per.Choice;

/// SourceNodeID. TS 38.413 9.4.
@Choice
public sealed interface SourceNodeId permits GlobalGnbId {}
