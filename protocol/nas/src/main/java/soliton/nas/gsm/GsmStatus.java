package soliton.nas.gsm;

import soliton.base.PduSessionId;
import soliton.l3.Framed;
import soliton.l3.Message;
import soliton.l3.V;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.Pti;

/// 5GSM STATUS, both directions. TS 24.501 8.3.16.
@Message(type = 0xD6, clause = "8.3.16")
public record GsmStatus(@Framed PduSessionId pduSessionId, @Framed Pti pti, @V GsmCause cause)
    implements GsmUplink, GsmDownlink {}
