package soliton.nas.gsm;

import soliton.base.PduSessionId;
import soliton.l3.MessageFamily;
import soliton.nas.NasMessage;
import soliton.nas.ie.NasTypes;
import soliton.nas.ie.Pti;

/// A message of 5GS session management, TS 24.501 8.3.
@MessageFamily(types = NasTypes.class)
public sealed interface GsmMessage extends NasMessage permits GsmUplink, GsmDownlink {
  PduSessionId pduSessionId();

  Pti pti();
}
