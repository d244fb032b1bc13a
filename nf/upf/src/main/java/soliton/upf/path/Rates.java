package soliton.upf.path;

import java.lang.foreign.MemorySegment;
import soliton.transport.flow.Lines;
import soliton.transport.flow.RateLine;

/// Enforces maximum bit rates and what a link carries, as a [soliton.transport.flow.FlowPort] does
/// with the same lines: all maxima of a rule must admit a packet, and the link must, unless the
/// flow's guaranteed rate does. A packet that is refused is charged nowhere. Any thread may ask.
final class Rates {
  /// Whether a packet passes.
  enum Verdict {
    PASSES,
    OVER_RATE,
    LINK_FULL
  }

  private final MemorySegment memory;

  Rates(Lines lines) {
    this.memory = lines.memory();
  }

  Verdict admit(PathRule rule, boolean up, int octets, long nowNanos) {
    int[] maxima = rule.maxima;
    for (int line : maxima) {
      if (!RateLine.conforms(memory, line, nowNanos)) {
        RateLine.countOverRate(memory, line);
        return Verdict.OVER_RATE;
      }
    }
    int link = up ? Lines.LINK_UP : Lines.LINK_DOWN;
    int guarantee = rule.guarantee;
    boolean guaranteed = guarantee != Lines.NONE && RateLine.conforms(memory, guarantee, nowNanos);
    if (!guaranteed && !RateLine.conforms(memory, link, nowNanos)) {
      RateLine.countOverRate(memory, link);
      return Verdict.LINK_FULL;
    }
    charge(rule, up, octets, nowNanos);
    return Verdict.PASSES;
  }

  /// Takes the octets of a packet that passes, whether it conforms or not. Those of a packet that
  /// the link would have let pass count for the guarantee, too.
  void charge(PathRule rule, boolean up, int octets, long nowNanos) {
    for (int line : rule.maxima) {
      RateLine.charge(memory, line, octets, nowNanos);
    }
    int guarantee = rule.guarantee;
    if (guarantee != Lines.NONE && RateLine.conforms(memory, guarantee, nowNanos)) {
      RateLine.charge(memory, guarantee, octets, nowNanos);
    }
    RateLine.charge(memory, up ? Lines.LINK_UP : Lines.LINK_DOWN, octets, nowNanos);
  }

  /// True if packets come faster than one of the rates.
  boolean isCongested(PathRule rule, boolean up, long nowNanos) {
    for (int line : rule.maxima) {
      if (RateLine.aheadNanos(memory, line, nowNanos) > RateLine.CONGESTED_NANOS) {
        return true;
      }
    }
    int link = up ? Lines.LINK_UP : Lines.LINK_DOWN;
    return RateLine.aheadNanos(memory, link, nowNanos) > RateLine.CONGESTED_NANOS;
  }
}
