package soliton.nas.gmm;

import soliton.l3.Message;

/// DEREGISTRATION ACCEPT, UE to network. TS 24.501 8.2.15.
@Message(type = 0x48, clause = "8.2.15")
public record DeregistrationAcceptUeTerminated() implements GmmUplink {}
