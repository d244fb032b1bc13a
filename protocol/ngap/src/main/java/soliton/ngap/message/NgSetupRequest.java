package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AdditionalUli;
import soliton.ngap.ie.AiotSupport;
import soliton.ngap.ie.ExtendedRanNodeName;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.ngap.ie.NbIotDefaultPagingDrx;
import soliton.ngap.ie.PagingDrx;
import soliton.ngap.ie.RanNodeName;
import soliton.ngap.ie.SupportedTaItem;
import soliton.ngap.ie.UeRetentionInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// NG SETUP REQUEST, NG-RAN node to AMF: introduces the node; the first message of an
/// association. TS 38.413 9.2.6.1.
@ApMessage(procedure = 21, kind = INITIATING, criticality = REJECT)
public record NgSetupRequest(
    @Ie(id = 27, criticality = REJECT) GlobalRanNodeId globalRanNodeId,
    @Ie(id = 82, criticality = IGNORE) @Nullable RanNodeName ranNodeName,
    @Ie(id = 102, criticality = REJECT) @ListSize(min = 1, max = 256)
        List<SupportedTaItem> supportedTaList,
    @Ie(id = 21, criticality = IGNORE, presence = MANDATORY) @Nullable PagingDrx defaultPagingDrx,
    @Ie(id = 147, criticality = IGNORE) @Nullable UeRetentionInformation ueRetentionInformation,
    @Ie(id = 204, criticality = IGNORE) @Nullable NbIotDefaultPagingDrx nbIotDefaultPagingDrx,
    @Ie(id = 273, criticality = IGNORE) @Nullable ExtendedRanNodeName extendedRanNodeName,
    @Ie(id = 475, criticality = REJECT) @Nullable AiotSupport aiotSupport,
    @Ie(id = 483, criticality = IGNORE) @Nullable AdditionalUli additionalUli)
    implements FromRan {
  public NgSetupRequest {
    supportedTaList = List.copyOf(supportedTaList);
  }
}
