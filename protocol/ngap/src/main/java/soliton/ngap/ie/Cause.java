package soliton.ngap.ie;

import soliton.per.Choice;

/// Cause: why something happened or was refused. TS 38.413 9.3.1.2.
@Choice
public sealed interface Cause
    permits CauseRadioNetwork, CauseTransport, CauseNas, CauseProtocol, CauseMisc {}
