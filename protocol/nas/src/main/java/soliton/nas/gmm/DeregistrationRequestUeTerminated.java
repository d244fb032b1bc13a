package soliton.nas.gmm;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.TV;
import soliton.l3.V;
import soliton.nas.ie.DeregistrationType;
import soliton.nas.ie.ExtendedRejectedNssai;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.GprsTimer2;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.RegistrationWaitRange;
import soliton.nas.ie.RejectedNssai;
import soliton.nas.ie.TaiList;

/// DEREGISTRATION REQUEST, network to UE. TS 24.501 8.2.14.
@Message(type = 0x47, clause = "8.2.14")
public record DeregistrationRequestUeTerminated(
    @V(bits = 4) DeregistrationType deregistrationType,
    @TV(iei = 0x58, length = 2) @Nullable GmmCause cause,
    @TLV(iei = 0x5F, length = 3) @Nullable GprsTimer2 t3346Value,
    @TLV(iei = 0x6D, min = 4, max = 42) @Nullable RejectedNssai rejectedNssai,
    @TLVE(iei = 0x75, min = 3) @Nullable Octets cagInformationList,
    @TLV(iei = 0x68, min = 5, max = 90) @Nullable ExtendedRejectedNssai extendedRejectedNssai,
    @TLV(iei = 0x2C, length = 4) @Nullable RegistrationWaitRange disasterReturnWaitRange,
    @TLVE(iei = 0x71, min = 3) @Nullable Octets extendedCagInformationList,
    @TLV(iei = 0x3A, length = 3) @Nullable GprsTimer3 lowerBoundTimerValue,
    @TLV(iei = 0x1D, min = 9, max = 114) @Nullable TaiList forbiddenTaisForRoaming,
    @TLV(iei = 0x1E, min = 9, max = 114) @Nullable TaiList forbiddenTaisForRegionalService,
    @TLV(iei = 0x63, min = 4, max = 5) @Nullable Octets accessTechnologyUtilizationControl)
    implements GmmDownlink {}
