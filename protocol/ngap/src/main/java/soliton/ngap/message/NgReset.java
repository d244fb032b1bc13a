package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.FromRan;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.ResetType;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// NG RESET, either direction: resets the interface or some of its UE connections. TS 38.413
/// 9.2.6.11.
@ApMessage(procedure = 20, kind = INITIATING, criticality = REJECT)
public record NgReset(
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause,
    @Ie(id = 88, criticality = REJECT) ResetType resetType)
    implements FromRan, FromCore {}
