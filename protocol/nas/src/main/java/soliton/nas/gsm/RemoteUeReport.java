package soliton.nas.gsm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.l3.Framed;
import soliton.l3.Message;
import soliton.l3.TLVE;
import soliton.nas.ie.Pti;

/// REMOTE UE REPORT, UE to network. TS 24.501 8.3.19.
@Message(type = 0xDA, clause = "8.3.19")
public record RemoteUeReport(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @TLVE(iei = 0x76, min = 16) @Nullable Octets remoteUeContextConnected,
    @TLVE(iei = 0x70, min = 16) @Nullable Octets remoteUeContextDisconnected)
    implements GsmUplink {}
