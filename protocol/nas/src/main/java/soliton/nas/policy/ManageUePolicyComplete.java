package soliton.nas.policy;

import soliton.l3.Framed;
import soliton.l3.Message;
import soliton.nas.ie.Pti;

/// MANAGE UE POLICY COMPLETE, UE to network. TS 24.501 D.5.2.
@Message(type = 0x02, clause = "D.5.2")
public record ManageUePolicyComplete(@Framed Pti pti) implements UePolicyUplink {}
