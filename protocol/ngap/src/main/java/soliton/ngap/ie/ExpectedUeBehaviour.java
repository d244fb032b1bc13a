package soliton.ngap.ie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Expected UE behaviour. TS 38.413 9.3.1.93.
@Sequence
public record ExpectedUeBehaviour(
    @Nullable ExpectedUeActivityBehaviour expectedUeActivityBehaviour,
    @Nullable ExpectedHoInterval expectedHoInterval,
    @Nullable ExpectedUeMobility expectedUeMobility,
    @ListSize(min = 1, max = 16)
        @Nullable List<ExpectedUeMovingTrajectoryItem> expectedUeMovingTrajectory) {
  public ExpectedUeBehaviour {
    expectedUeMovingTrajectory =
        expectedUeMovingTrajectory == null ? null : List.copyOf(expectedUeMovingTrajectory);
  }
}
