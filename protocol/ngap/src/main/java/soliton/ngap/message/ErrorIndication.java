package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.MessageKind.INITIATING;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.FromRan;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.FiveGSTmsi;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// ERROR INDICATION, either direction: tells of an error in a message that no other message can
/// tell. TS 38.413 9.2.6.13.
@ApMessage(procedure = 9, kind = INITIATING, criticality = IGNORE)
public record ErrorIndication(
    @Ie(id = 10, criticality = IGNORE) @Nullable AmfUeNgapId amfUeNgapId,
    @Ie(id = 85, criticality = IGNORE) @Nullable RanUeNgapId ranUeNgapId,
    @Ie(id = 15, criticality = IGNORE) @Nullable Cause cause,
    @Ie(id = 19, criticality = IGNORE) @Nullable CriticalityDiagnostics criticalityDiagnostics,
    @Ie(id = 26, criticality = IGNORE) @Nullable FiveGSTmsi fiveGSTmsi)
    implements FromRan, FromCore {}
