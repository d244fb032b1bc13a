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
import soliton.nas.ie.AccessType;
import soliton.nas.ie.CongestionReattemptIndicator;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;
import soliton.nas.ie.ServiceLevelAaContainer;
import soliton.nas.ie.SnssaiValue;

/// PDU SESSION RELEASE COMMAND, network to UE. TS 24.501 8.3.14.
@Message(type = 0xD3, clause = "8.3.14")
public record PduSessionReleaseCommand(
    @Framed PduSessionId pduSessionId,
    @Framed Pti pti,
    @V GsmCause cause,
    @TLV(iei = 0x37, length = 3) @Nullable GprsTimer3 backOffTimerValue,
    @TLVE(iei = 0x78, min = 7, max = 1503) @Nullable Octets eapMessage,
    @TLV(iei = 0x61, length = 3)
        @Nullable CongestionReattemptIndicator congestionReattemptIndicator,
    @TLVE(iei = 0x7B, min = 4) @Nullable ProtocolConfigurationOptions protocolConfigurationOptions,
    @TV1(iei = 0xD) @Nullable AccessType accessType,
    @TLVE(iei = 0x72, min = 4) @Nullable ServiceLevelAaContainer serviceLevelAaContainer,
    @TLV(iei = 0x5A, min = 3, max = 10) @Nullable SnssaiValue alternativeSnssai)
    implements GsmDownlink {}
