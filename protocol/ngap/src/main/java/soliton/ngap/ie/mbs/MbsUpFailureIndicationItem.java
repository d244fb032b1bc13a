package soliton.ngap.ie.mbs;

import soliton.per.Sequence;

/// MBS UP failure indication item, part of [MbsNguFailureIndication]. TS 38.413 9.3.5.3.
@Sequence
public record MbsUpFailureIndicationItem(
    MbsAreaSessionId mbsAreaSessionId, MbsUpFailureIndication mbsUpFailureIndication) {}
