package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.ngap.FromCore;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.UeNgapIds;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// UE CONTEXT RELEASE COMMAND, AMF to NG-RAN node: releases the context of a UE. TS 38.413
/// 9.2.2.5.
@ApMessage(procedure = 41, kind = INITIATING, criticality = REJECT)
public record UeContextReleaseCommand(
    @Ie(id = 114, criticality = REJECT) UeNgapIds ueNgapIds,
    @Ie(id = 15, criticality = IGNORE, presence = MANDATORY) @Nullable Cause cause)
    implements FromCore {}
