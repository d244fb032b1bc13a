package soliton.nas.gmm;

import soliton.l3.Message;
import soliton.l3.V;
import soliton.nas.ie.GmmCause;

/// SECURITY MODE REJECT, UE to network. TS 24.501 8.2.27.
@Message(type = 0x5F, clause = "8.2.27")
public record SecurityModeReject(@V GmmCause cause) implements GmmUplink {}
