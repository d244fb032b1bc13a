package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.NgranCgi;
import soliton.ngap.ie.NgranTraceId;
import soliton.ngap.ie.PrivacyIndicator;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.ngap.ie.UriAddress;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// CELL TRAFFIC TRACE, NG-RAN node to AMF: tells to which trace a call belongs. TS 38.413
/// 9.2.10.4.
@ApMessage(procedure = 2, kind = INITIATING, criticality = IGNORE)
public record CellTrafficTrace(
    @Ie(id = 10, criticality = REJECT) AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = REJECT) RanUeNgapId ranUeNgapId,
    @Ie(id = 44, criticality = IGNORE, presence = MANDATORY) @Nullable NgranTraceId ngranTraceId,
    @Ie(id = 43, criticality = IGNORE, presence = MANDATORY) @Nullable NgranCgi ngranCgi,
    @Ie(id = 109, criticality = IGNORE, presence = MANDATORY)
        @Nullable TransportLayerAddress traceCollectionEntityIpAddress,
    @Ie(id = 256, criticality = IGNORE) @Nullable PrivacyIndicator privacyIndicator,
    @Ie(id = 257, criticality = IGNORE) @Nullable UriAddress traceCollectionEntityUri)
    implements FromRan {}
