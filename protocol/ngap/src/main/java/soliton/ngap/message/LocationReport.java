package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.LocationReportingRequestType;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.UePresenceInAreaOfInterestItem;
import soliton.ngap.ie.UserLocationInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// LOCATION REPORT, NG-RAN node to AMF: tells where the UE is. TS 38.413 9.2.11.3.
@ApMessage(procedure = 18, kind = INITIATING, criticality = IGNORE)
public record LocationReport(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 121, criticality = IGNORE, presence = MANDATORY)
        @Nullable UserLocationInformation userLocationInformation,
    @Ie(id = 116, criticality = IGNORE) @ListSize(min = 1, max = 64)
        @Nullable List<UePresenceInAreaOfInterestItem> uePresenceInAreaOfInterestList,
    @Ie(id = 33, criticality = IGNORE, presence = MANDATORY)
        @Nullable LocationReportingRequestType locationReportingRequestType)
    implements FromRan {
  public LocationReport {
    uePresenceInAreaOfInterestList =
        uePresenceInAreaOfInterestList == null ? null : List.copyOf(uePresenceInAreaOfInterestList);
  }
}
