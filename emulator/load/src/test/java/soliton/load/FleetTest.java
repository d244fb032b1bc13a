package soliton.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.base.Supi;
import soliton.nas.ie.GsmCause;
import soliton.radio.CallFlowObserver;
import soliton.ue.SuciProfile;

class FleetTest {
  private final ScriptedNetwork net;
  private final List<FleetReport> reports = new ArrayList<>();
  private final List<FleetProgress> progress = new ArrayList<>();

  FleetTest() throws IOException {
    net = new ScriptedNetwork().start();
  }

  private Fleet fleet(FleetPlan plan) {
    Subscribers subscribers =
        new Subscribers(
            new Supi("999700000000001"),
            ScriptedCore.PLMN,
            ScriptedNetwork.AKA,
            SuciProfile.NULL_SCHEME,
            List.of(ScriptedCore.SLICE),
            List.of(ScriptedNetwork.internet()));
    return new Fleet(
        net.air,
        plan,
        subscribers,
        new FleetListener() {
          @Override
          public void onProgress(FleetProgress now) {
            progress.add(now);
          }

          @Override
          public void onDone(FleetReport report) {
            reports.add(report);
          }
        },
        CallFlowObserver.NONE);
  }

  @Test
  void allPhonesOfAFleetComeInAtOnce() {
    fleet(FleetPlan.atOnce(300, 50)).start();
    net.agenda.advance(5_000);
    FleetReport report = reports.getFirst();
    assertEquals(300, report.complete());
    assertEquals(300, report.registration().count());
    assertEquals(300, report.session().count());
    assertEquals(0, report.failed());
    assertEquals(300, net.gnb.phones());
  }

  @Test
  void steadyRateIsKept() {
    fleet(FleetPlan.steady(100, 50)).start();
    net.agenda.advance(1_000);
    assertEquals(51, progress.getLast().started(), 1);
    net.agenda.advance(2_000);
    assertEquals(100, reports.getFirst().complete());
    assertEquals(50, reports.getFirst().perSecond(), 2);
  }

  @Test
  void failuresAreCountedByCauseAndEndTheirPhonesPatience() {
    net.core.sessionCause = GsmCause.MISSING_OR_UNKNOWN_DNN;
    fleet(new FleetPlan(10, 0, 10, Duration.ofSeconds(5), false)).start();
    net.agenda.advance(6_000);
    FleetReport report = reports.getFirst();
    assertEquals(10, report.registered());
    assertEquals(10, report.failed());
    assertEquals(10, report.failures().get("5GSM #27 MISSING_OR_UNKNOWN_DNN"));
    assertEquals(10, report.failures().get("not complete within 5 s"));
    assertTrue(report.describe().contains("10 x 5GSM #27"));
  }

  @Test
  void fleetGoesHomeWhenItIsToldTo() {
    fleet(new FleetPlan(20, 0, 20, Duration.ofSeconds(5), true)).start();
    net.agenda.advance(5_000);
    assertEquals(20, reports.getFirst().complete());
    assertEquals(0, net.gnb.phones());
  }
}
