package soliton.ngap.ie;

import soliton.base.PduSessionId;
import soliton.per.Sequence;

/// PDU session list MT comm H req item, part of
/// [soliton.ngap.message.MtCommunicationHandlingRequest]. TS 38.413 9.2.2.
@Sequence
public record PduSessionListMtCommHReqItem(PduSessionId pduSessionId) {}
