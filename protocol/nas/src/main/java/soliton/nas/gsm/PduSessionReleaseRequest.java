package soliton.nas.gsm;

import org.jspecify.annotations.Nullable;
import soliton.base.PduSessionId;
import soliton.l3.Framed;
import soliton.l3.Message;
import soliton.l3.TLVE;
import soliton.l3.TV;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;

/// PDU SESSION RELEASE REQUEST, UE to network. TS 24.501 8.3.12.
@Message(type = 0xD1, clause = "8.3.12")
public record PduSessionReleaseRequest(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @TV(iei = 0x59, length = 2) @Nullable GsmCause cause,
    @TLVE(iei = 0x7B, min = 4) @Nullable ProtocolConfigurationOptions protocolConfigurationOptions)
    implements GsmUplink {}
