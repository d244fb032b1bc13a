package soliton.nas.gsm;

import org.jspecify.annotations.Nullable;
import soliton.base.PduSessionId;
import soliton.l3.Framed;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.V;
import soliton.nas.ie.CongestionReattemptIndicator;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;
import soliton.nas.ie.ReattemptIndicator;

/// PDU SESSION MODIFICATION REJECT, network to UE. TS 24.501 8.3.8.
@Message(type = 0xCA, clause = "8.3.8")
public record PduSessionModificationReject(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @V GsmCause cause,
    @TLV(iei = 0x37, length = 3) @Nullable GprsTimer3 backOffTimerValue,
    @TLV(iei = 0x61, length = 3)
        @Nullable CongestionReattemptIndicator congestionReattemptIndicator,
    @TLVE(iei = 0x7B, min = 4) @Nullable ProtocolConfigurationOptions protocolConfigurationOptions,
    @TLV(iei = 0x1D, length = 3) @Nullable ReattemptIndicator reattemptIndicator)
    implements GsmDownlink {}
