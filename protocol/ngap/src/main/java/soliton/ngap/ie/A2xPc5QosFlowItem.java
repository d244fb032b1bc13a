package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Enumerated;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// A2X-PC5-QoS-Flow-Item. TS 38.413 9.4.
@Sequence
public record A2xPc5QosFlowItem(
    @IntegerRange(min = 0, max = 255, extensible = true) int a2xPqi,
    @Nullable A2xPc5FlowBitRates a2xPc5FlowBitRates,
    @Nullable A2xRange a2xRange) {

  /// Values of A2xRange.
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
