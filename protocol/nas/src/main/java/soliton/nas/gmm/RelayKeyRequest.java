package soliton.nas.gmm;

import soliton.base.Octets;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.V;

/// RELAY KEY REQUEST, UE to network. TS 24.501 8.2.34.
@Message(type = 0x69, clause = "8.2.34")
public record RelayKeyRequest(
    @V Octets relayTransactionId, @LVE(min = 22) Octets relayKeyRequestParameters)
    implements GmmUplink {}
