package soliton.ngap.ie;

import soliton.per.Sequence;

/// Security context. TS 38.413 9.3.1.88.
@Sequence
public record SecurityContext(NextHopChainingCount nextHopChainingCount, SecurityKey nextHopNh) {}
