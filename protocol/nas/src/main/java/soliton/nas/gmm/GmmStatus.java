package soliton.nas.gmm;

import soliton.l3.Message;
import soliton.l3.V;
import soliton.nas.ie.GmmCause;

/// 5GMM STATUS, both directions. TS 24.501 8.2.29.
@Message(type = 0x64, clause = "8.2.29")
public record GmmStatus(@V GmmCause cause) implements GmmUplink, GmmDownlink {}
