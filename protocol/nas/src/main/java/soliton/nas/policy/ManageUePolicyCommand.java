package soliton.nas.policy;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.Framed;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.nas.ie.Pti;

/// MANAGE UE POLICY COMMAND, network to UE. TS 24.501 D.5.1.
@Message(type = 0x01, clause = "D.5.1")
public record ManageUePolicyCommand(
    @Framed Pti pti,
    @LVE(min = 11, max = 65533) PolicySections sections,
    @TLV(iei = 0x42, min = 3, max = 5) @Nullable Octets networkClassmark)
    implements UePolicyDownlink {}
