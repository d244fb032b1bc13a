package soliton.nas.gsm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.l3.Framed;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.TLVE;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;

/// PDU SESSION AUTHENTICATION COMPLETE, UE to network. TS 24.501 8.3.5.
@Message(type = 0xC6, clause = "8.3.5")
public record PduSessionAuthenticationComplete(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @LVE(min = 6, max = 1502) Octets eapMessage,
    @TLVE(iei = 0x7B, min = 4) @Nullable ProtocolConfigurationOptions protocolConfigurationOptions)
    implements GsmUplink {}
