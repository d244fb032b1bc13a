package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// ExpectedUEActivityBehaviour. TS 38.413 9.4.
@Sequence
public record ExpectedUeActivityBehaviour(
    @Nullable ExpectedActivityPeriod expectedActivityPeriod,
    @Nullable ExpectedIdlePeriod expectedIdlePeriod,
    @Nullable SourceOfUeActivityBehaviourInformation sourceOfUeActivityBehaviourInformation) {}
