package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.per.Ie;
import soliton.per.Sequence;

/// TSC assistance information, part of [TscTrafficCharacteristics]. TS 38.413 9.3.1.130.
@Sequence
public record TscAssistanceInformation(
    Periodicity periodicity,
    @Nullable Octets burstArrivalTime,
    @Ie(id = 327, criticality = IGNORE) @Nullable SurvivalTime survivalTime,
    @Ie(id = 391, criticality = IGNORE) @Nullable RanFeedbackType ranFeedbackType,
    @Ie(id = 424, criticality = IGNORE) @Nullable N6JitterInformation n6JitterInformation) {}
