package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.LV;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.TV;
import soliton.l3.TV1;
import soliton.l3.V;
import soliton.nas.ie.AdditionalSecurityInformation;
import soliton.nas.ie.EpsSecurityAlgorithms;
import soliton.nas.ie.ImeisvRequest;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.SecurityAlgorithms;
import soliton.nas.ie.UeSecurityCapability;

/// SECURITY MODE COMMAND, network to UE. TS 24.501 8.2.25.
@Message(type = 0x5D, clause = "8.2.25")
public record SecurityModeCommand(
    @V SecurityAlgorithms selectedNasSecurityAlgorithms,
    @V(bits = 4) NasKeySet ngKsi,
    @LV(min = 3, max = 9) UeSecurityCapability replayedUeSecurityCapabilities,
    @TV1(iei = 0xE) @Nullable ImeisvRequest imeisvRequest,
    @TV(iei = 0x57, length = 2) @Nullable EpsSecurityAlgorithms selectedEpsNasSecurityAlgorithms,
    @TLV(iei = 0x36, length = 3)
        @Nullable AdditionalSecurityInformation additionalSecurityInformation,
    @TLVE(iei = 0x78, min = 7, max = 1503) @Nullable Octets eapMessage,
    @TLV(iei = 0x38, min = 4) @Nullable Octets abba,
    @TLV(iei = 0x19, min = 4, max = 7) @Nullable Octets replayedS1UeSecurityCapabilities,
    @TLV(iei = 0x55, min = 36) @Nullable Octets aun3DeviceSecurityKey)
    implements GmmDownlink {}
