package soliton.nas.gsm;

import org.jspecify.annotations.Nullable;
import soliton.base.PduSessionId;
import soliton.l3.Framed;
import soliton.l3.Message;
import soliton.l3.TLVE;
import soliton.l3.V;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;

/// PDU SESSION RELEASE REJECT, network to UE. TS 24.501 8.3.13.
@Message(type = 0xD2, clause = "8.3.13")
public record PduSessionReleaseReject(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @V GsmCause cause,
    @TLVE(iei = 0x7B, min = 4) @Nullable ProtocolConfigurationOptions protocolConfigurationOptions)
    implements GsmDownlink {}
