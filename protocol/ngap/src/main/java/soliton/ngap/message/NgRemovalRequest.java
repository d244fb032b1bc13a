package soliton.ngap.message;

import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;

import soliton.ngap.FromCore;
import soliton.ngap.FromRan;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// NG REMOVAL REQUEST, either direction: takes the interface down. TS 38.413 9.2.6.
@ApMessage(procedure = 81, kind = INITIATING, criticality = REJECT)
public record NgRemovalRequest(@Ie(id = 27, criticality = REJECT) GlobalRanNodeId globalRanNodeId)
    implements FromRan, FromCore {}
