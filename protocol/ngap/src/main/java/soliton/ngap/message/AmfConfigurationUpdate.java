package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfName;
import soliton.ngap.ie.AmfTnlassociationToAddItem;
import soliton.ngap.ie.AmfTnlassociationToRemoveItem;
import soliton.ngap.ie.AmfTnlassociationToUpdateItem;
import soliton.ngap.ie.ExtendedAmfName;
import soliton.ngap.ie.PlmnSupportItem;
import soliton.ngap.ie.RelativeAmfCapacity;
import soliton.ngap.ie.ServedGuamiItem;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// AMF CONFIGURATION UPDATE, AMF to NG-RAN node: changes what the AMF has told of itself. TS
/// 38.413 9.2.6.7.
@ApMessage(procedure = 0, kind = INITIATING, criticality = REJECT)
public record AmfConfigurationUpdate(
    @Ie(id = 1, criticality = REJECT) @Nullable AmfName amfName,
    @Ie(id = 96, criticality = REJECT) @ListSize(min = 1, max = 256)
        @Nullable List<ServedGuamiItem> servedGuamiList,
    @Ie(id = 86, criticality = IGNORE) @Nullable RelativeAmfCapacity relativeAmfCapacity,
    @Ie(id = 80, criticality = REJECT) @ListSize(min = 1, max = 12)
        @Nullable List<PlmnSupportItem> plmnSupportList,
    @Ie(id = 6, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<AmfTnlassociationToAddItem> amfTnlassociationToAddList,
    @Ie(id = 7, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<AmfTnlassociationToRemoveItem> amfTnlassociationToRemoveList,
    @Ie(id = 8, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<AmfTnlassociationToUpdateItem> amfTnlassociationToUpdateList,
    @Ie(id = 274, criticality = IGNORE) @Nullable ExtendedAmfName extendedAmfName)
    implements FromCore {
  public AmfConfigurationUpdate {
    servedGuamiList = servedGuamiList == null ? null : List.copyOf(servedGuamiList);
    plmnSupportList = plmnSupportList == null ? null : List.copyOf(plmnSupportList);
    amfTnlassociationToAddList =
        amfTnlassociationToAddList == null ? null : List.copyOf(amfTnlassociationToAddList);
    amfTnlassociationToRemoveList =
        amfTnlassociationToRemoveList == null ? null : List.copyOf(amfTnlassociationToRemoveList);
    amfTnlassociationToUpdateList =
        amfTnlassociationToUpdateList == null ? null : List.copyOf(amfTnlassociationToUpdateList);
  }
}
