package soliton.upf.rules;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FailedRuleId;

/// What is told to the SMF when a part of its request cannot be served: the rule (cause 73 with
/// Failed Rule ID, TS 29.244 8.2.80), or, where that has no kind, the element (cause 76).
record Blame(@Nullable FailedRuleId rule, int element) {
  private static final int IE_CREATE_TRAFFIC_ENDPOINT = 127;

  static Blame pdr(int id) {
    return of(FailedRuleId.Kind.PDR, id);
  }

  static Blame of(FailedRuleId.Kind kind, long id) {
    return new Blame(new FailedRuleId(kind, id), 0);
  }

  static Blame trafficEndpoint() {
    return new Blame(null, IE_CREATE_TRAFFIC_ENDPOINT);
  }

  /// Refuses what this UPF does not do.
  void refuse(boolean present, String what) {
    if (present) {
      throw fault(what + " not supported");
    }
  }

  RuleFault fault(String why) {
    return rule != null
        ? RuleFault.of(rule.kind(), rule.value(), why)
        : RuleFault.of(Cause.SERVICE_NOT_SUPPORTED, element, why);
  }
}
