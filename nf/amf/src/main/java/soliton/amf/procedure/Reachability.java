package soliton.amf.procedure;

import java.time.Duration;
import soliton.amf.ThisAmf;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeState.Registered;

/// The timers of an idle UE (TS 24.501 5.3.7): mobile reachable, then implicit deregistration; and
/// how long a deregistered UE is remembered. One reminder a UE, moved only when it comes.
final class Reachability {
  private Reachability() {}

  /// The UE became idle: it must be heard of within T3512 and some grace. The mobile reachable
  /// timer is followed by the implicit deregistration timer of the same grace; paging stays
  /// possible between the two, which the standard leaves to the network.
  static void watch(ThisAmf amf, Ue ue, Duration t3512) {
    Duration grace = amf.timers().grace().value();
    arm(amf, ue, t3512.plus(grace).plus(grace));
  }

  /// The UE is deregistered; its keys are kept for a while, so that it can come back at once.
  static void remember(ThisAmf amf, Ue ue) {
    arm(amf, ue, amf.timers().memory().value());
  }

  private static void arm(ThisAmf amf, Ue ue, Duration patience) {
    ue.unreachableAtNanos(amf.nanos() + patience.toNanos());
    remind(amf, ue);
  }

  private static void remind(ThisAmf amf, Ue ue) {
    if (!ue.reminderRuns()) {
      ue.reminderRuns(true);
      amf.reminders().add(ue, ue.unreachableAtNanos() - amf.nanos());
    }
  }

  /// A reminder came, perhaps for a deadline that has been moved since.
  static void onReminder(ThisAmf amf, Ue ue) {
    ue.reminderRuns(false);
    if (ue.connection() != null) {
      return; // armed again when it becomes idle
    }
    if (amf.nanos() < ue.unreachableAtNanos()) {
      remind(amf, ue);
    } else if (ue.state() instanceof Registered) {
      amf.count("registration.implicitlyEnded");
      amf.log().info("deregistration.implicit", "supi", ue.supi());
      Deregistration.locally(amf, ue);
      remember(amf, ue);
    } else {
      Deregistration.forget(amf, ue);
    }
  }
}
