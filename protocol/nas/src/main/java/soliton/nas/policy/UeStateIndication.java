package soliton.nas.policy;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.Framed;
import soliton.l3.LV;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.nas.ie.Pti;

/// UE STATE INDICATION, UE to network. TS 24.501 D.5.4.
///
/// @param ueOsId one or more UUIDs of 16 octets
@Message(type = 0x04, clause = "D.5.4")
public record UeStateIndication(
    @Framed Pti pti,
    @LVE(min = 9, max = 65531) PolicySectionIds stored,
    @LV(min = 2, max = 4) Octets uePolicyClassmark,
    @TLV(iei = 0x41, min = 18, max = 242) @Nullable Octets ueOsId)
    implements UePolicyUplink {}
