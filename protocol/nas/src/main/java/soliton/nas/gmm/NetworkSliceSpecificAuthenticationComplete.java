package soliton.nas.gmm;

import soliton.base.Octets;
import soliton.l3.LV;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.nas.ie.SnssaiValue;

/// NETWORK SLICE-SPECIFIC AUTHENTICATION COMPLETE, UE to network. TS 24.501 8.2.32.
@Message(type = 0x51, clause = "8.2.32")
public record NetworkSliceSpecificAuthenticationComplete(
    @LV(min = 2, max = 5) SnssaiValue snssai, @LVE(min = 6, max = 1502) Octets eapMessage)
    implements GmmUplink {}
