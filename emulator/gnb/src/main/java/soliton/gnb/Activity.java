package soliton.gnb;

import java.util.List;
import java.util.function.BooleanSupplier;
import soliton.ngap.ie.CauseRadioNetwork;

/// Looks once a second for phones that have been silent for longer than configured, and asks for
/// their release (TS 38.413 8.3.2, cause "user inactivity"). Owned by the agenda.
final class Activity implements Runnable {
  static final long PERIOD_MILLIS = 1000;

  private final Site site;
  private final UeContextRelease release;
  private final BooleanSupplier goesOn;

  Activity(Site site, UeContextRelease release, BooleanSupplier goesOn) {
    this.site = site;
    this.release = release;
    this.goesOn = goesOn;
  }

  @Override
  public void run() {
    long limitNanos = site.config().inactivity().toNanos();
    if (!goesOn.getAsBoolean() || limitNanos == 0) {
      return;
    }
    long now = site.air().agenda().clock().nanos();
    for (UeContext ue : List.copyOf(site.ues().all())) {
      if (now - ue.lastActivityNanos() > limitNanos) {
        release.request(ue, CauseRadioNetwork.USER_INACTIVITY);
      }
    }
    site.air().agenda().after(PERIOD_MILLIS, this);
  }
}
