package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Expected UE activity behaviour. TS 38.413 9.3.1.94.
@Sequence
public record ExpectedUeActivityBehaviour(
    @Nullable ExpectedActivityPeriod expectedActivityPeriod,
    @Nullable ExpectedIdlePeriod expectedIdlePeriod,
    @Nullable SourceOfUeActivityBehaviourInformation sourceOfUeActivityBehaviourInformation) {}
