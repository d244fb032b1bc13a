package soliton.ngap.ie;

import soliton.per.Choice;

/// Cause. TS 38.413 9.4.
@Choice
public sealed interface Cause
    permits CauseRadioNetwork, CauseTransport, CauseNas, CauseProtocol, CauseMisc {}
