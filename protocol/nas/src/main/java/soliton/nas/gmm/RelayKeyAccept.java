package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.TLVE;
import soliton.l3.V;

/// RELAY KEY ACCEPT, network to UE. TS 24.501 8.2.35.
@Message(type = 0x6A, clause = "8.2.35")
public record RelayKeyAccept(
    @V Octets relayTransactionId,
    @LVE(min = 51) Octets relayKeyResponseParameters,
    @TLVE(iei = 0x78, min = 7, max = 1503) @Nullable Octets eapMessage)
    implements GmmDownlink {}
