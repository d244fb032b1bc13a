package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.mbs.MbsAreaSessionId;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// DISTRIBUTION SETUP REQUEST, NG-RAN node to AMF: asks for the transport of a multicast session.
/// TS 38.413 9.2.17.1.
@ApMessage(procedure = 69, kind = INITIATING, criticality = REJECT)
public record DistributionSetupRequest(
    @Ie(id = 299, criticality = REJECT) MbsSessionId mbsSessionId,
    @Ie(id = 295, criticality = REJECT) @Nullable MbsAreaSessionId mbsAreaSessionId,
    @Ie(id = 301, criticality = REJECT) Octets mbsDistributionSetupRequestTransfer)
    implements FromRan {}
