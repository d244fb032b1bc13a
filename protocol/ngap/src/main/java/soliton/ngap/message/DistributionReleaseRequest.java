package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.mbs.MbsAreaSessionId;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// DISTRIBUTION RELEASE REQUEST, NG-RAN node to AMF: gives up the transport of a multicast
/// session. TS 38.413 9.2.17.
@ApMessage(procedure = 70, kind = INITIATING, criticality = REJECT)
public record DistributionReleaseRequest(
    @Ie(id = 299, criticality = REJECT) MbsSessionId mbsSessionId,
    @Ie(id = 295, criticality = REJECT) @Nullable MbsAreaSessionId mbsAreaSessionId,
    @Ie(id = 300, criticality = REJECT) Octets mbsDistributionReleaseRequestTransfer,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause)
    implements FromRan {}
