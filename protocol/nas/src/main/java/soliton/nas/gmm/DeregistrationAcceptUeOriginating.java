package soliton.nas.gmm;

import soliton.l3.Message;

/// DEREGISTRATION ACCEPT, network to UE. TS 24.501 8.2.13.
@Message(type = 0x46, clause = "8.2.13")
public record DeregistrationAcceptUeOriginating() implements GmmDownlink {}
