package soliton.nas.gsm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.l3.Framed;
import soliton.l3.Message;
import soliton.l3.TLVE;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;

/// PDU SESSION MODIFICATION COMPLETE, UE to network. TS 24.501 8.3.10.
@Message(type = 0xCC, clause = "8.3.10")
public record PduSessionModificationComplete(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @TLVE(iei = 0x7B, min = 4) @Nullable ProtocolConfigurationOptions protocolConfigurationOptions,
    @TLVE(iei = 0x74, min = 4) @Nullable Octets portManagementInformationContainer)
    implements GsmUplink {}
