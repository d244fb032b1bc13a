package soliton.ngap.transfer;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.mbs.MbsAreaSessionId;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.Sequence;

/// MBS distribution setup unsuccessful transfer, between NG-RAN node and MB-SMF. TS 38.413
/// 9.3.5.9.
@Sequence
public record MbsDistributionSetupUnsuccessfulTransfer(
    MbsSessionId mbsSessionId,
    @Nullable MbsAreaSessionId mbsAreaSessionId,
    Cause cause,
    @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements NgapTransfer {}
