package soliton.upf.rules;

import org.jspecify.annotations.Nullable;
import soliton.nf.Departure;
import soliton.pfcp.Rejection;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FailedRuleId;

/// Rules that cannot be accepted: the request is refused and nothing of it is carried out
/// (TS 29.244 6.3.2.3, 6.3.3.3).
public final class RuleFault extends Departure {
  private static final long serialVersionUID = 1;

  private final transient Rejection rejection;
  private final transient @Nullable FailedRuleId rule;

  private RuleFault(String why, Rejection rejection, @Nullable FailedRuleId rule) {
    super(why);
    this.rejection = rejection;
    this.rule = rule;
  }

  /// The rule cannot be stored or applied (cause 73).
  public static RuleFault of(FailedRuleId.Kind kind, long id, String why) {
    return new RuleFault(
        why, Rejection.of(Cause.RULE_CREATION_MODIFICATION_FAILURE), new FailedRuleId(kind, id));
  }

  /// Another cause, with the rule to blame.
  public static RuleFault of(Cause cause, FailedRuleId.Kind kind, long id, String why) {
    return new RuleFault(why, Rejection.of(cause), new FailedRuleId(kind, id));
  }

  /// Another cause, with the element to blame.
  public static RuleFault of(Cause cause, int offendingIe, String why) {
    return new RuleFault(why, Rejection.of(cause, offendingIe), null);
  }

  /// Another cause, with no element to blame.
  public static RuleFault of(Cause cause, String why) {
    return new RuleFault(why, Rejection.of(cause), null);
  }

  public Rejection rejection() {
    return rejection;
  }

  public @Nullable FailedRuleId rule() {
    return rule;
  }
}
