package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.DirectForwardingPathAvailability;
import soliton.ngap.ie.HandoverType;
import soliton.ngap.ie.PduSessionResourceItemHoRqd;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.TargetId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// HANDOVER REQUIRED, NG-RAN node to AMF: asks for a handover through the core. TS 38.413
/// 9.2.3.1.
@ApMessage(procedure = 12, kind = INITIATING, criticality = REJECT)
public record HandoverRequired(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 29, criticality = REJECT) HandoverType handoverType,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause,
    @Ie(id = 105, criticality = REJECT) TargetId targetId,
    @Ie(id = 22, criticality = IGNORE)
        @Nullable DirectForwardingPathAvailability directForwardingPathAvailability,
    @Ie(id = 61, criticality = REJECT) @ListSize(min = 1, max = 256)
        List<PduSessionResourceItemHoRqd> pduSessionResourceListHoRqd,
    @Ie(id = 101, criticality = REJECT) Octets sourceToTargetTransparentContainer)
    implements FromRan {
  public HandoverRequired {
    pduSessionResourceListHoRqd = List.copyOf(pduSessionResourceListHoRqd);
  }
}
