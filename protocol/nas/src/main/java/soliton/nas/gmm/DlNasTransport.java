package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.l3.LVE;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TV;
import soliton.l3.V;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.PayloadContainerType;

/// DL NAS TRANSPORT, network to UE. TS 24.501 8.2.11.
@Message(type = 0x68, clause = "8.2.11")
public record DlNasTransport(
    @V(bits = 4) PayloadContainerType payloadContainerType,
    @LVE(min = 3) Octets payloadContainer,
    @TV(iei = 0x12, length = 2) @Nullable PduSessionId pduSessionId,
    @TLV(iei = 0x24, min = 3) @Nullable Octets additionalInformation,
    @TV(iei = 0x58, length = 2) @Nullable GmmCause cause,
    @TLV(iei = 0x37, length = 3) @Nullable GprsTimer3 backOffTimerValue,
    @TLV(iei = 0x3A, length = 3) @Nullable GprsTimer3 lowerBoundTimerValue)
    implements GmmDownlink {}
