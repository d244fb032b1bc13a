package soliton.ngap.ie;

import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDUSessionListMTCommHReq-Item. TS 38.413 9.4.
@Sequence
public record PduSessionListMtCommHReqItem(PduSessionId pduSessionId) {}
