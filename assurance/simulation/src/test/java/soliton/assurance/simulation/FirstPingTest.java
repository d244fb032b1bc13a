package soliton.assurance.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// In good weather everything happens at once, and leaves nothing behind.
class FirstPingTest {
  @Test
  void aPhoneRegistersGetsASessionPingsAndGoes() {
    try (Network network = new Network(1)) {
      BaseStation station = network.addStation();
      assertTrue(network.runUntil(station::isUp, Duration.ofSeconds(5)), network.tail(40));
      int before = network.core().activities();
      Handset phone = network.addHandset();
      phone.switchOn();
      assertTrue(network.runUntil(phone::isServed, Duration.ofSeconds(5)), network.tail(40));
      phone.ping();
      assertTrue(
          network.runUntil(() -> phone.answers() == 1, Duration.ofSeconds(5)), network.tail(40));
      phone.switchOff();
      network.pass(Duration.ofMinutes(70));
      assertEquals(Map.of(), network.core().holdings());
      assertEquals(0, network.core().remembered());
      assertTrue(
          network.runUntil(() -> network.core().activities() == before, Duration.ofMinutes(1)),
          network.tail(40));
    }
  }
}
