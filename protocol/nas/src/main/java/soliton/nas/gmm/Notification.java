package soliton.nas.gmm;

import soliton.l3.Message;
import soliton.l3.V;
import soliton.nas.ie.AccessType;

/// NOTIFICATION, network to UE. TS 24.501 8.2.23.
@Message(type = 0x65, clause = "8.2.23")
public record Notification(@V(bits = 4) AccessType accessType) implements GmmDownlink {}
