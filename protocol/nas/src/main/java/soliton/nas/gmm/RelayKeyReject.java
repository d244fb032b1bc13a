package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.Message;
import soliton.l3.TLVE;
import soliton.l3.V;

/// RELAY KEY REJECT, network to UE. TS 24.501 8.2.36.
@Message(type = 0x6B, clause = "8.2.36")
public record RelayKeyReject(
    @V Octets relayTransactionId,
    @TLVE(iei = 0x78, min = 7, max = 1503) @Nullable Octets eapMessage)
    implements GmmDownlink {}
