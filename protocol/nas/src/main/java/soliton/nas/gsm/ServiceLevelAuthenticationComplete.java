package soliton.nas.gsm;

import soliton.base.PduSessionId;
import soliton.l3.Framed;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.nas.ie.Pti;
import soliton.nas.ie.ServiceLevelAaContainer;

/// SERVICE-LEVEL AUTHENTICATION COMPLETE, UE to network. TS 24.501 8.3.18.
@Message(type = 0xD9, clause = "8.3.18")
public record ServiceLevelAuthenticationComplete(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @LVE(min = 5) ServiceLevelAaContainer serviceLevelAaContainer)
    implements GsmUplink {}
