package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AdditionalUli;
import soliton.ngap.ie.AiotSupport;
import soliton.ngap.ie.ExtendedRanNodeName;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.ngap.ie.NbIotDefaultPagingDrx;
import soliton.ngap.ie.NgranTnlassociationToRemoveItem;
import soliton.ngap.ie.PagingDrx;
import soliton.ngap.ie.RanNodeName;
import soliton.ngap.ie.SupportedTaItem;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// RAN CONFIGURATION UPDATE, NG-RAN node to AMF: changes what the node has told of itself. TS
/// 38.413 9.2.6.4.
@ApMessage(procedure = 35, kind = INITIATING, criticality = REJECT)
public record RanConfigurationUpdate(
    @Ie(id = 82, criticality = IGNORE) @Nullable RanNodeName ranNodeName,
    @Ie(id = 102, criticality = REJECT) @ListSize(min = 1, max = 256)
        @Nullable List<SupportedTaItem> supportedTaList,
    @Ie(id = 21, criticality = IGNORE) @Nullable PagingDrx defaultPagingDrx,
    @Ie(id = 27, criticality = IGNORE) @Nullable GlobalRanNodeId globalRanNodeId,
    @Ie(id = 167, criticality = REJECT) @ListSize(min = 1, max = 32)
        @Nullable List<NgranTnlassociationToRemoveItem> ngranTnlassociationToRemoveList,
    @Ie(id = 204, criticality = IGNORE) @Nullable NbIotDefaultPagingDrx nbIotDefaultPagingDrx,
    @Ie(id = 273, criticality = IGNORE) @Nullable ExtendedRanNodeName extendedRanNodeName,
    @Ie(id = 483, criticality = IGNORE) @Nullable AdditionalUli additionalUli,
    @Ie(id = 475, criticality = REJECT) @Nullable AiotSupport aiotSupport)
    implements FromRan {
  public RanConfigurationUpdate {
    supportedTaList = supportedTaList == null ? null : List.copyOf(supportedTaList);
    ngranTnlassociationToRemoveList =
        ngranTnlassociationToRemoveList == null
            ? null
            : List.copyOf(ngranTnlassociationToRemoveList);
  }
}
