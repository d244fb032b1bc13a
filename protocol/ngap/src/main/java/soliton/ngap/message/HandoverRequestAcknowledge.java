package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.ERedCapIndication;
import soliton.ngap.ie.NpnAccessInformation;
import soliton.ngap.ie.PduSessionResourceAdmittedItem;
import soliton.ngap.ie.PduSessionResourceFailedToSetupItemHoAck;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.RedCapIndication;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// HANDOVER REQUEST ACKNOWLEDGE, NG-RAN node to AMF: the procedure has succeeded. TS 38.413
/// 9.2.3.5.
@ApMessage(procedure = 13, kind = SUCCESSFUL, criticality = REJECT)
public record HandoverRequestAcknowledge(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 53, criticality = IGNORE, presence = MANDATORY) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceAdmittedItem> pduSessionResourceAdmittedList,
    @Ie(id = 56, criticality = IGNORE) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceFailedToSetupItemHoAck>
            pduSessionResourceFailedToSetupListHoAck,
    @Ie(id = 106, criticality = REJECT) Octets targetToSourceTransparentContainer,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics,
    @Ie(id = 259, criticality = REJECT) @Nullable NpnAccessInformation npnAccessInformation,
    @Ie(id = 333, criticality = IGNORE) @Nullable RedCapIndication redCapIndication,
    @Ie(id = 427, criticality = IGNORE) @Nullable ERedCapIndication eRedCapIndication)
    implements FromRan {
  public HandoverRequestAcknowledge {
    pduSessionResourceAdmittedList =
        pduSessionResourceAdmittedList == null ? null : List.copyOf(pduSessionResourceAdmittedList);
    pduSessionResourceFailedToSetupListHoAck =
        pduSessionResourceFailedToSetupListHoAck == null
            ? null
            : List.copyOf(pduSessionResourceFailedToSetupListHoAck);
  }
}
