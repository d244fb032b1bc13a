package soliton.ngap.message;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.MessageKind.INITIATING;
import static soliton.per.Presence.MANDATORY;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.FromRan;
import soliton.ngap.ie.measurement.RanTimingSynchronisationStatusInfo;
import soliton.ngap.ie.measurement.RanTssScope;
import soliton.per.ApMessage;
import soliton.per.Ie;

/// TIMING SYNCHRONISATION STATUS REPORT, NG-RAN node to AMF: tells the status of time
/// synchronisation. TS 38.413 9.2.18.
@ApMessage(procedure = 77, kind = INITIATING, criticality = IGNORE)
public record TimingSynchronisationStatusReport(
    @Ie(id = 89, criticality = IGNORE, presence = MANDATORY) @Nullable Octets routingId,
    @Ie(id = 387, criticality = IGNORE, presence = MANDATORY)
        @Nullable RanTimingSynchronisationStatusInfo ranTimingSynchronisationStatusInfo,
    @Ie(id = 389, criticality = IGNORE, presence = MANDATORY) @Nullable RanTssScope ranTssScope)
    implements FromRan {}
