package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.V;
import soliton.nas.ie.ExtendedGmmCause;
import soliton.nas.ie.ExtendedRejectedNssai;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.GprsTimer2;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.RegistrationWaitRange;
import soliton.nas.ie.RejectedNssai;
import soliton.nas.ie.TaiList;

/// REGISTRATION REJECT, network to UE. TS 24.501 8.2.9.
@Message(type = 0x44, clause = "8.2.9")
public record RegistrationReject(
    @V GmmCause cause,
    @TLV(iei = 0x5F, length = 3) @Nullable GprsTimer2 t3346Value,
    @TLV(iei = 0x16, length = 3) @Nullable GprsTimer2 t3502Value,
    @TLVE(iei = 0x78, min = 7, max = 1503) @Nullable Octets eapMessage,
    @TLV(iei = 0x69, min = 4, max = 42) @Nullable RejectedNssai rejectedNssai,
    @TLVE(iei = 0x75, min = 3) @Nullable Octets cagInformationList,
    @TLV(iei = 0x68, min = 5, max = 90) @Nullable ExtendedRejectedNssai extendedRejectedNssai,
    @TLV(iei = 0x2C, length = 4) @Nullable RegistrationWaitRange disasterReturnWaitRange,
    @TLVE(iei = 0x71, min = 3) @Nullable Octets extendedCagInformationList,
    @TLV(iei = 0x3A, length = 3) @Nullable GprsTimer3 lowerBoundTimerValue,
    @TLV(iei = 0x1D, min = 9, max = 114) @Nullable TaiList forbiddenTaisForRoaming,
    @TLV(iei = 0x1E, min = 9, max = 114) @Nullable TaiList forbiddenTaisForRegionalService,
    @TLV(iei = 0x3E, min = 7) @Nullable Octets n3iwfIdentifier,
    @TLV(iei = 0x4D, min = 3) @Nullable Octets tnanInformation,
    @TLV(iei = 0x62, length = 3) @Nullable ExtendedGmmCause extendedCause,
    @TLV(iei = 0x63, min = 4, max = 5) @Nullable Octets accessTechnologyUtilizationControl)
    implements GmmDownlink {}
