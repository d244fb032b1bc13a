package soliton.nas.gsm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.l3.Framed;
import soliton.l3.Message;
import soliton.l3.TLVE;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;

/// PDU SESSION AUTHENTICATION RESULT, network to UE. TS 24.501 8.3.6.
@Message(type = 0xC7, clause = "8.3.6")
public record PduSessionAuthenticationResult(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @TLVE(iei = 0x78, min = 7, max = 1503) @Nullable Octets eapMessage,
    @TLVE(iei = 0x7B, min = 4) @Nullable ProtocolConfigurationOptions protocolConfigurationOptions)
    implements GsmDownlink {}
