package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// A2x pc 5 QoS flow item. TS 38.413 9.4.5.
@Sequence
public record A2xPc5QosFlowItem(
    @IntegerRange(min = 0, max = 255, extensible = true) int a2xPqi,
    @Nullable A2xPc5FlowBitRates a2xPc5FlowBitRates,
    @Nullable A2xRange a2xRange) {

  /// A2x range, of [A2xPc5QosFlowItem].
  @Enumerated
  public enum A2xRange {
    M50,
    M80,
    M180,
    M200,
    M350,
    M400,
    M500,
    M700,
    M1000
  }
}
