package soliton.ngap.ie;

import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session resource item cxt rel req, part of [soliton.ngap.message.UeContextReleaseRequest].
/// TS 38.413 9.2.2.4.
@Sequence
public record PduSessionResourceItemCxtRelReq(PduSessionId pduSessionId) {}
