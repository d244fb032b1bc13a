package soliton.nas.gsm;

import soliton.base.PduSessionId;
import soliton.l3.Framed;
import soliton.l3.Message;
import soliton.nas.ie.Pti;

/// REMOTE UE REPORT RESPONSE, network to UE. TS 24.501 8.3.20.
@Message(type = 0xDB, clause = "8.3.20")
public record RemoteUeReportResponse(@Framed PduSessionId pduSessionId, @Framed Pti pti)
    implements GsmDownlink {}
