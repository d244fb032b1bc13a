package soliton.upf.rules;

import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.message.CreateBar;
import soliton.pfcp.message.UpdateBar;

/// Buffering action rules as PFCP carries them (TS 29.244 7.5.2.6, 7.5.4.11).
final class BarReader {
  private static final int IE_SUGGESTED_PACKETS = 140;

  private BarReader() {}

  static Bar read(CreateBar given) {
    int id = given.barId().value();
    refuse(id, given.mtSdtControlInformation() != null);
    return new Bar(id, packets(given.suggestedBufferingPacketsCount()), false, null);
  }

  static Bar update(Bar old, UpdateBar change) {
    refuse(old.id(), change.mtSdtControlInformation() != null);
    Blame.of(FailedRuleId.Kind.BAR, old.id())
        .refuse(
            change.extendedDlBufferingNotificationPolicy() != null,
            "extended buffering notification (feature EDBNC)");
    Integer suggested = change.suggestedBufferingPacketsCount();
    boolean changes = suggested != null || change.removed().contains(IE_SUGGESTED_PACKETS);
    return changes ? new Bar(old.id(), packets(suggested), old.isExtended(), old.extended()) : old;
  }

  private static void refuse(int id, boolean smallData) {
    Blame.of(FailedRuleId.Kind.BAR, id).refuse(smallData, "small data (feature MT-SDT)");
  }

  static int packets(@Nullable Integer suggested) {
    return suggested == null ? Bar.DEFAULT_PACKETS : Math.min(suggested, Bar.MAX_PACKETS);
  }
}
