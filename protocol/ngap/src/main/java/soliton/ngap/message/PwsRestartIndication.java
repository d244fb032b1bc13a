package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Tai;
import soliton.ngap.FromRan;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.ngap.ie.warning.CellIdListForRestart;
import soliton.ngap.ie.warning.EmergencyAreaId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// PWS RESTART INDICATION, NG-RAN node to AMF: tells that cells restarted and broadcast no
/// warning. TS 38.413 9.2.8.5.
@ApMessage(procedure = 34, kind = INITIATING, criticality = IGNORE)
public record PwsRestartIndication(
    @Ie(id = 16, criticality = REJECT) CellIdListForRestart cellIdListForRestart,
    @Ie(id = 27, criticality = REJECT) GlobalRanNodeId globalRanNodeId,
    @Ie(id = 104, criticality = REJECT) @ListSize(min = 1, max = 2048) List<Tai> taiListForRestart,
    @Ie(id = 23, criticality = REJECT) @ListSize(min = 1, max = 256)
        @Nullable List<EmergencyAreaId> emergencyAreaIdListForRestart)
    implements FromRan {
  public PwsRestartIndication {
    taiListForRestart = List.copyOf(taiListForRestart);
    emergencyAreaIdListForRestart =
        emergencyAreaIdListForRestart == null ? null : List.copyOf(emergencyAreaIdListForRestart);
  }
}
