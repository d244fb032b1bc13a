package soliton.nf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {
  @Test
  void admissionRefusesBeyondItsLimitAndAdmitsAgainWhenWorkHasEnded() {
    Admission admission = new Admission(2);
    assertTrue(admission.enter());
    assertTrue(admission.enter());
    assertFalse(admission.enter());
    admission.leave();
    assertTrue(admission.enter());
    assertEquals(2, admission.inFlight());
  }

  @Test
  void theBackOffGrowsWithTheCrowdAndIsBounded() {
    Admission admission = new Admission(2);
    admission.enter();
    admission.enter();
    assertEquals(Duration.ofSeconds(10), admission.backOff(1.0));
    admission.enter();
    assertEquals(Duration.ofSeconds(35), admission.backOff(1.0));
    for (int i = 0; i < 100; i++) {
      admission.enter();
    }
    assertEquals(Duration.ofSeconds(60), admission.backOff(1.0));
    assertEquals(Duration.ofSeconds(10), admission.backOff(0.0));
  }

  @Test
  void aLoudPeerIsWrittenAboutTenTimesASecondAndCountedAlways() {
    Simulation world = new Simulation(1);
    Counters counters = new Counters();
    SilentLogger logger = new SilentLogger();
    EventLog log = new EventLog(logger, world.clock(), counters);
    for (int i = 0; i < 1000; i++) {
      log.peerFault("ngap.malformed", "gnb", "g1");
    }
    assertEquals(10, logger.lines.size());
    assertEquals("WARNING ngap.malformed gnb=g1", logger.lines.getFirst());
    world.pass(Duration.ofSeconds(1));
    log.peerFault("ngap.malformed", "gnb", "g1");
    assertEquals(11, logger.lines.size());
    assertEquals(1001, counters.value("ngap.malformed"));
  }

  @Test
  void whatAPeerCallsItselfCannotForgeALine() {
    SilentLogger logger = new SilentLogger();
    new EventLog(logger, new Simulation(1).clock(), new Counters())
        .info("ngsetup.accepted", "gnb", "g1\nregistration.accepted " + "x".repeat(500));
    assertEquals(1, logger.lines.size());
    assertFalse(logger.lines.getFirst().contains("\n"));
    assertTrue(logger.lines.getFirst().length() < 250);
  }
}
