package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.HandoverFlag;
import soliton.ngap.ie.PduSessionResourceSecondaryRatUsageItem;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// SECONDARY RAT DATA USAGE REPORT, NG-RAN node to AMF: tells the volume of secondary radio. TS
/// 38.413 9.2.14.1.
@ApMessage(procedure = 52, kind = INITIATING, criticality = IGNORE)
public record SecondaryRatDataUsageReport(
    @Ie(id = 10, criticality = IGNORE) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) RanUeNgapId ranUeNgapId,
    @Ie(id = 142, criticality = IGNORE, presence = MANDATORY) @ListSize(min = 1, max = 256)
        @Nullable List<PduSessionResourceSecondaryRatUsageItem>
            pduSessionResourceSecondaryRatUsageList,
    @Ie(id = 143, criticality = IGNORE) @Nullable HandoverFlag handoverFlag,
    @Ie(id = 121, criticality = IGNORE) @Nullable UserLocationInformation userLocationInformation)
    implements FromRan {
  public SecondaryRatDataUsageReport {
    pduSessionResourceSecondaryRatUsageList =
        pduSessionResourceSecondaryRatUsageList == null
            ? null
            : List.copyOf(pduSessionResourceSecondaryRatUsageList);
  }
}
