package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import soliton.ngap.FromCore;
import soliton.ngap.ie.UnavailableGuamiItem;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// AMF STATUS INDICATION, AMF to NG-RAN node: tells which AMF identities are no longer available.
/// TS 38.413 9.2.6.10.
@ApMessage(procedure = 1, kind = INITIATING, criticality = IGNORE)
public record AmfStatusIndication(
    @Ie(id = 120, criticality = REJECT) @ListSize(min = 1, max = 256)
        List<UnavailableGuamiItem> unavailableGuamiList)
    implements FromCore {
  public AmfStatusIndication {
    unavailableGuamiList = List.copyOf(unavailableGuamiList);
  }
}
