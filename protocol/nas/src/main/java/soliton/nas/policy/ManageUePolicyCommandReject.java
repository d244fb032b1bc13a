package soliton.nas.policy;

import soliton.l3.Framed;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.nas.ie.Pti;

/// MANAGE UE POLICY COMMAND REJECT, UE to network. TS 24.501 D.5.3.
@Message(type = 0x03, clause = "D.5.3")
public record ManageUePolicyCommandReject(
    @Framed Pti pti, @LVE(min = 11, max = 65533) PolicyResults results) implements UePolicyUplink {}
