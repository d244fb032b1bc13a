package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.UNSUCCESSFUL;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.mbs.MbsAreaSessionId;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// DISTRIBUTION SETUP FAILURE, AMF to NG-RAN node: the procedure was refused. TS 38.413 9.2.17.3.
@ApMessage(procedure = 69, kind = UNSUCCESSFUL, criticality = REJECT)
public record DistributionSetupFailure(
    @Ie(id = 299, criticality = REJECT) MbsSessionId mbsSessionId,
    @Ie(id = 295, criticality = REJECT) @Nullable MbsAreaSessionId mbsAreaSessionId,
    @Ie(id = 303, criticality = IGNORE, presence = MANDATORY)
        @Nullable Octets mbsDistributionSetupUnsuccessfulTransfer,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromCore {}
