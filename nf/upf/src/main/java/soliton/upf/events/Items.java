package soliton.upf.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.sbi.nupf.NupfEventExposure.EventType;
import soliton.sbi.nupf.NupfEventExposure.NotificationItem;
import soliton.sbi.nupf.NupfEventExposure.UserDataUsageMeasurements;
import soliton.transport.flow.Prefix;
import soliton.upf.session.UpfSession;

/// Makes items of notifications, with all that is known of the session.
final class Items {
  private Items() {}

  static NotificationItem of(
      EventType type,
      UpfSession session,
      Instant now,
      @Nullable Instant since,
      List<UserDataUsageMeasurements> measured) {
    Prefix four = first(session, false);
    Prefix six = first(session, true);
    return new NotificationItem(
        type,
        four == null ? null : new Ipv4Address(four.ipv4()),
        six == null ? null : new Ipv6Address(six.high(), six.low()),
        six == null ? 0 : six.bits(),
        session.identity().dnn(),
        session.identity().snssai(),
        session.identity().supi(),
        now,
        since,
        measured);
  }

  private static @Nullable Prefix first(UpfSession session, boolean ipv6) {
    for (Prefix each : session.path().addresses()) {
      if (each.isIpv6() == ipv6) {
        return each;
      }
    }
    return null;
  }
}
