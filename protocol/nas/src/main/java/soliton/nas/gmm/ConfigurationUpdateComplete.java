package soliton.nas.gmm;

import soliton.l3.Message;

/// CONFIGURATION UPDATE COMPLETE, UE to network. TS 24.501 8.2.20.
@Message(type = 0x55, clause = "8.2.20")
public record ConfigurationUpdateComplete() implements GmmUplink {}
