package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.FromRan;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.UeAssociatedLogicalNgConnectionItem;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// NG RESET ACKNOWLEDGE, either direction: the procedure has succeeded. TS 38.413 9.2.6.12.
@ApMessage(procedure = 20, kind = SUCCESSFUL, criticality = REJECT)
public record NgResetAcknowledge(
    @Ie(id = 111, criticality = IGNORE) @ListSize(min = 1, max = 65536)
        @Nullable List<UeAssociatedLogicalNgConnectionItem> ueAssociatedLogicalNgConnectionList,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics)
    implements FromRan, FromCore {
  public NgResetAcknowledge {
    ueAssociatedLogicalNgConnectionList =
        ueAssociatedLogicalNgConnectionList == null
            ? null
            : List.copyOf(ueAssociatedLogicalNgConnectionList);
  }
}
