package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.PduSessionResourceToReleaseItemRelCmd;
import soliton.ngap.ie.RanPagingPriority;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// PDU SESSION RESOURCE RELEASE COMMAND, AMF to NG-RAN node: releases resources of sessions. TS
/// 38.413 9.2.1.3.
@ApMessage(procedure = 28, kind = INITIATING, criticality = REJECT)
public record PduSessionResourceReleaseCommand(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 83, criticality = IGNORE) @Nullable RanPagingPriority ranPagingPriority,
    @Ie(id = 38, criticality = IGNORE) @Nullable Octets nasPdu,
    @Ie(id = 79, criticality = REJECT) @ListSize(min = 1, max = 256)
        List<PduSessionResourceToReleaseItemRelCmd> pduSessionResourceToReleaseListRelCmd)
    implements FromCore {
  public PduSessionResourceReleaseCommand {
    pduSessionResourceToReleaseListRelCmd = List.copyOf(pduSessionResourceToReleaseListRelCmd);
  }
}
