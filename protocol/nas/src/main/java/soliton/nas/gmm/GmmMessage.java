package soliton.nas.gmm;

import soliton.l3.MessageFamily;
import soliton.nas.NasMessage;
import soliton.nas.ie.NasTypes;

/// A message of 5GS mobility management, TS 24.501 8.2.
@MessageFamily(types = NasTypes.class)
public sealed interface GmmMessage extends NasMessage permits GmmUplink, GmmDownlink {}
