package soliton.ngap.ie;

import soliton.per.Sequence;

/// SecurityContext. TS 38.413 9.4.
@Sequence
public record SecurityContext(NextHopChainingCount nextHopChainingCount, SecurityKey nextHopNh) {}
