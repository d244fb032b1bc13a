package soliton.ngap.ie;

import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDUSessionResourceItemCxtRelReq. TS 38.413 9.4.
@Sequence
public record PduSessionResourceItemCxtRelReq(PduSessionId pduSessionId) {}
