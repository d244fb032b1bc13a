package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.PduSessionResourceModifyItemModInd;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// PDU SESSION RESOURCE MODIFY INDICATION, NG-RAN node to AMF: asks for a change of resources of
/// sessions. TS 38.413 9.2.1.8.
@ApMessage(procedure = 27, kind = INITIATING, criticality = REJECT)
public record PduSessionResourceModifyIndication(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 63, criticality = REJECT) @ListSize(min = 1, max = 256)
        List<PduSessionResourceModifyItemModInd> pduSessionResourceModifyListModInd,
    @Ie(id = 121, criticality = IGNORE) @Nullable UserLocationInformation userLocationInformation)
    implements FromRan {
  public PduSessionResourceModifyIndication {
    pduSessionResourceModifyListModInd = List.copyOf(pduSessionResourceModifyListModInd);
  }
}
