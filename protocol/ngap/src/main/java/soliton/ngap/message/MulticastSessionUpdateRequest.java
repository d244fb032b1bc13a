package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.mbs.MbsAreaSessionId;
import soliton.ngap.ie.mbs.MbsSessionId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// MULTICAST SESSION UPDATE REQUEST, AMF to NG-RAN node: changes a multicast session. TS 38.413
/// 9.2.17.
@ApMessage(procedure = 73, kind = INITIATING, criticality = REJECT)
public record MulticastSessionUpdateRequest(
    @Ie(id = 299, criticality = REJECT) MbsSessionId mbsSessionId,
    @Ie(id = 295, criticality = REJECT) @Nullable MbsAreaSessionId mbsAreaSessionId,
    @Ie(id = 306, criticality = REJECT) Octets multicastSessionUpdateRequestTransfer)
    implements FromCore {}
