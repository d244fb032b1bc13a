package soliton.ue;

import org.jspecify.annotations.Nullable;
import soliton.base.Tai;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.GprsTimer2;

/// Does what [RejectRules] decide. Owned by the agenda.
final class Rejections {
  /// How many refusals that may be forgeries are forgiven (TS 24.501 5.3.20.2: a value of the
  /// implementation).
  private static final int MOST_FORGIVEN = 10;

  private final Equipment equipment;
  private final Runnable attend;
  private int forgiven;

  /// @param attend asks the phone to look at what it could do now
  Rejections(Equipment equipment, Runnable attend) {
    this.equipment = equipment;
    this.attend = attend;
  }

  /// What a message says of the refusal.
  ///
  /// @param isProtected its integrity was verified: nobody else can have sent it
  record Refusal(
      GmmCause cause,
      RejectRules.Carrier carrier,
      @Nullable GprsTimer2 t3346,
      boolean isProtected) {
    boolean hasT3346() {
      return t3346 != null && t3346.seconds() > 0;
    }
  }

  RejectRules.Consequence apply(Refusal refusal) {
    RejectRules.Consequence consequence =
        RejectRules.decide(refusal.cause(), refusal.carrier(), refusal.hasT3346());
    Memory memory = equipment.memory;
    if (RejectRules.forgetsIdentity(consequence)) {
      memory.forgetIdentity();
      equipment.security.forgetKeys();
    }
    switch (consequence) {
      case SIM_INVALID -> {
        bar(refusal.isProtected());
        deregistered(UpdateStatus.ROAMING_NOT_ALLOWED_5U3);
      }
      case N1_DISABLED -> {
        memory.isBarred = true;
        deregistered(UpdateStatus.ROAMING_NOT_ALLOWED_5U3);
      }
      case NO_SLICE -> {
        memory.isBarred = true;
        deregistered(UpdateStatus.NOT_UPDATED_5U2);
      }
      case PLMN_FORBIDDEN -> {
        memory.forbid(equipment.servingPlmn());
        equipment.leaveCell();
        deregistered(UpdateStatus.ROAMING_NOT_ALLOWED_5U3);
      }
      case AREA_FORBIDDEN -> {
        forbidArea();
        deregistered(UpdateStatus.ROAMING_NOT_ALLOWED_5U3);
      }
      case AREA_LEFT -> {
        forbidArea();
        memory.updateStatus = UpdateStatus.ROAMING_NOT_ALLOWED_5U3;
        memory.state = GmmState.REGISTERED;
      }
      case CONGESTION -> {
        memory.updateStatus = UpdateStatus.NOT_UPDATED_5U2;
        memory.registrationAttempts = 0;
        startT3346(refusal);
      }
      case REGISTER_ANEW, REGISTER_AGAIN -> deregistered(UpdateStatus.NOT_UPDATED_5U2);
      case TRY_AGAIN, TRY_AGAIN_LATE, REQUEST_REFUSED -> {
        // the procedure that was refused knows how
      }
    }
    return consequence;
  }

  private void deregistered(UpdateStatus status) {
    equipment.memory.updateStatus = status;
    equipment.memory.registrationAttempts = 0;
    equipment.memory.state = GmmState.DEREGISTERED;
  }

  private void forbidArea() {
    Tai tai = equipment.tai();
    if (tai != null) {
      equipment.memory.forbid(tai);
    }
    equipment.leaveCell();
  }

  /// The SIM counts as invalid; if anybody could have said so, only until T3247 has expired.
  private void bar(boolean isProtected) {
    equipment.memory.isBarred = true;
    if (!isProtected && forgiven < MOST_FORGIVEN) {
      forgiven++;
      equipment.timers.start(
          NasTimer.T3247,
          drawn(NasTimer.T3247),
          () -> {
            equipment.memory.isBarred = false;
            attend.run();
          });
    }
  }

  /// 5.5.1.2.5 #22: the value given, or one drawn at random when the message may be a forgery.
  private void startT3346(Refusal refusal) {
    GprsTimer2 given = refusal.t3346();
    long millis =
        refusal.isProtected() && given != null ? given.seconds() * 1000 : drawn(NasTimer.T3346);
    equipment.timers.start(NasTimer.T3346, millis, attend);
  }

  private long drawn(NasTimer timer) {
    return timer.defaultMillis + equipment.random.nextLong(NasTimer.SPREAD_MILLIS);
  }

  void onSwitchedOff() {
    forgiven = 0;
  }
}
