package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// Expected UE moving trajectory item, part of [ExpectedUeBehaviour]. TS 38.413 9.3.1.93.
@Sequence
public record ExpectedUeMovingTrajectoryItem(
    NgranCgi ngranCgi, @IntegerRange(min = 0, max = 4095) @Nullable Integer timeStayedInCell) {}
