package soliton.nas.gmm;

import soliton.base.Octets;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.V;

/// RELAY AUTHENTICATION REQUEST, network to UE. TS 24.501 8.2.37.
@Message(type = 0x6C, clause = "8.2.37")
public record RelayAuthenticationRequest(
    @V Octets relayTransactionId, @LVE(min = 7, max = 1503) Octets eapMessage)
    implements GmmDownlink {}
