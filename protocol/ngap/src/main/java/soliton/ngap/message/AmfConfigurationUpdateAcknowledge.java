package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfTnlassociationSetupItem;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.TnlassociationItem;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// AMF CONFIGURATION UPDATE ACKNOWLEDGE, NG-RAN node to AMF: the procedure has succeeded. TS
/// 38.413 9.2.6.8.
@ApMessage(procedure = 0, kind = SUCCESSFUL, criticality = REJECT)
public record AmfConfigurationUpdateAcknowledge(
    @Ie(id = 5, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<AmfTnlassociationSetupItem> amfTnlassociationSetupList,
    @Ie(id = 4, criticality = IGNORE) @ListSize(min = 1, max = 32)
        @Nullable List<TnlassociationItem> amfTnlassociationFailedToSetupList,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan {
  public AmfConfigurationUpdateAcknowledge {
    amfTnlassociationSetupList =
        amfTnlassociationSetupList == null ? null : List.copyOf(amfTnlassociationSetupList);
    amfTnlassociationFailedToSetupList =
        amfTnlassociationFailedToSetupList == null
            ? null
            : List.copyOf(amfTnlassociationFailedToSetupList);
  }
}
