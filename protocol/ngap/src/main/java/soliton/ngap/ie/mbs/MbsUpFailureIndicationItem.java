package soliton.ngap.ie.mbs;

import soliton.per.Sequence;

/// MBS-UP-FailureIndicationItem. TS 38.413 9.4.
@Sequence
public record MbsUpFailureIndicationItem(
    MbsAreaSessionId mbsAreaSessionId, MbsUpFailureIndication mbsUpFailureIndication) {}
