package soliton.upf.rules;

import soliton.pfcp.ie.FailedRuleId;

/// Refuses a part of a rule by name, never stores it in silence.
final class RuleReader {
  private RuleReader() {}

  static void require(boolean holds, FailedRuleId.Kind kind, long id, String what) {
    Blame.of(kind, id).refuse(!holds, what);
  }
}
