package soliton.nas.gmm;

import soliton.base.Octets;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.V;

/// RELAY AUTHENTICATION RESPONSE, UE to network. TS 24.501 8.2.38.
@Message(type = 0x6D, clause = "8.2.38")
public record RelayAuthenticationResponse(
    @V Octets relayTransactionId, @LVE(min = 6, max = 1502) Octets eapMessage)
    implements GmmUplink {}
