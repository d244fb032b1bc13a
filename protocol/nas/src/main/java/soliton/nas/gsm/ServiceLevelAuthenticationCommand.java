package soliton.nas.gsm;

import soliton.base.PduSessionId;
import soliton.l3.Framed;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.nas.ie.Pti;
import soliton.nas.ie.ServiceLevelAaContainer;

/// SERVICE-LEVEL AUTHENTICATION COMMAND, network to UE. TS 24.501 8.3.17.
@Message(type = 0xD8, clause = "8.3.17")
public record ServiceLevelAuthenticationCommand(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @LVE(min = 5) ServiceLevelAaContainer serviceLevelAaContainer)
    implements GsmDownlink {}
