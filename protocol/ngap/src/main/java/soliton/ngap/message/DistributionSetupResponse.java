package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.mbs.MbsAreaSessionId;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// DISTRIBUTION SETUP RESPONSE, AMF to NG-RAN node: the procedure has succeeded. TS 38.413
/// 9.2.17.2.
@ApMessage(procedure = 69, kind = SUCCESSFUL, criticality = REJECT)
public record DistributionSetupResponse(
    @Ie(id = 299, criticality = REJECT) MbsSessionId mbsSessionId,
    @Ie(id = 295, criticality = REJECT) @Nullable MbsAreaSessionId mbsAreaSessionId,
    @Ie(id = 302, criticality = REJECT) Octets mbsDistributionSetupResponseTransfer,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromCore {}
