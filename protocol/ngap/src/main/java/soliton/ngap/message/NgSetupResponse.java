package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.SUCCESSFUL;
import static soliton.per.Presence.MANDATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromCore;
import soliton.ngap.ie.AiotfName;
import soliton.ngap.ie.AmfName;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.ExtendedAmfName;
import soliton.ngap.ie.IabSupported;
import soliton.ngap.ie.MobileIabSupported;
import soliton.ngap.ie.PlmnSupportItem;
import soliton.ngap.ie.RelativeAmfCapacity;
import soliton.ngap.ie.ServedGuamiItem;
import soliton.ngap.ie.UeRetentionInformation;
import soliton.per.ApMessage;
import soliton.per.Ie;
import soliton.per.ListSize;

/// NG SETUP RESPONSE, AMF to NG-RAN node: the procedure has succeeded. TS 38.413 9.2.6.2.
@ApMessage(procedure = 21, kind = SUCCESSFUL, criticality = REJECT)
public record NgSetupResponse(
    @Ie(id = 1, criticality = REJECT) AmfName amfName,
    @Ie(id = 96, criticality = REJECT) @ListSize(min = 1, max = 256)
        List<ServedGuamiItem> servedGuamiList,
    @Ie(id = 86, criticality = IGNORE, presence = MANDATORY)
        @Nullable RelativeAmfCapacity relativeAmfCapacity,
    @Ie(id = 80, criticality = REJECT) @ListSize(min = 1, max = 12)
        List<PlmnSupportItem> plmnSupportList,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics,
    @Ie(id = 147, criticality = IGNORE) @Nullable UeRetentionInformation ueRetentionInformation,
    @Ie(id = 200, criticality = IGNORE) @Nullable IabSupported iabSupported,
    @Ie(id = 274, criticality = IGNORE) @Nullable ExtendedAmfName extendedAmfName,
    @Ie(id = 404, criticality = IGNORE) @Nullable MobileIabSupported mobileIabSupported,
    @Ie(id = 467, criticality = REJECT) @Nullable Octets aiotfIdentifier,
    @Ie(id = 476, criticality = REJECT) @Nullable AiotfName aiotfName)
    implements FromCore {
  public NgSetupResponse {
    servedGuamiList = List.copyOf(servedGuamiList);
    plmnSupportList = List.copyOf(plmnSupportList);
  }
}
