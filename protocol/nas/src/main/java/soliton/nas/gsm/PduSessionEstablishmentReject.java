package soliton.nas.gsm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.l3.Framed;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.TV1;
import soliton.l3.V;
import soliton.nas.ie.AllowedSscModes;
import soliton.nas.ie.CongestionReattemptIndicator;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;
import soliton.nas.ie.ReattemptIndicator;
import soliton.nas.ie.ServiceLevelAaContainer;

/// PDU SESSION ESTABLISHMENT REJECT, network to UE. TS 24.501 8.3.3.
@Message(type = 0xC3, clause = "8.3.3")
public record PduSessionEstablishmentReject(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @V GsmCause cause,
    @TLV(iei = 0x37, length = 3) @Nullable GprsTimer3 backOffTimerValue,
    @TV1(iei = 0xF) @Nullable AllowedSscModes allowedSscMode,
    @TLVE(iei = 0x78, min = 7, max = 1503) @Nullable Octets eapMessage,
    @TLV(iei = 0x61, length = 3)
        @Nullable CongestionReattemptIndicator congestionReattemptIndicator,
    @TLVE(iei = 0x7B, min = 4) @Nullable ProtocolConfigurationOptions protocolConfigurationOptions,
    @TLV(iei = 0x1D, length = 3) @Nullable ReattemptIndicator reattemptIndicator,
    @TLVE(iei = 0x72, min = 4) @Nullable ServiceLevelAaContainer serviceLevelAaContainer,
    @TLVE(iei = 0x77, min = 3) @Nullable Octets atsssContainer)
    implements GsmDownlink {}
