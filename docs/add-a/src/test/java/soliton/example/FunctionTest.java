package soliton.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.example.function.MeterFunction;
import soliton.example.function.MeterFunctionConfig;
import soliton.example.function.NmeterReadings;
import soliton.example.message.Meters;
import soliton.example.message.Quantity;
import soliton.example.message.Reading;
import soliton.example.message.ReadingRequest;
import soliton.example.message.ReadingResponse;
import soliton.example.procedure.Ledger;
import soliton.nf.Counters;
import soliton.nf.Simulation;
import soliton.sbi.SbiProblem;

/// The example function behind its service interface, with real octets to a scripted meter.
class FunctionTest {
  private final Simulation world = new Simulation(1);
  private final Counters counters = new Counters();
  private final List<Octets> heard = new ArrayList<>();
  private final MeterFunction function =
      new MeterFunction(
          new MeterFunctionConfig(2),
          new NoLedger(),
          (meter, message) -> heard.add(message),
          world,
          counters);
  private final NmeterReadings readings = function.readings();

  @AfterEach
  void nothingIsLeftRunning() {
    assertEquals(0, world.tasksAlive());
    world.close();
  }

  @Test
  void anOrderReachesTheMeterAndItsReadingTheAsker() {
    readings.register("hall");
    readings.order("hall", Quantity.ENERGY);
    world.settle();
    assertEquals(List.of(Meters.encode(new ReadingRequest(Quantity.ENERGY, null))), heard);
    function.onMessage("hall", Meters.encode(new ReadingResponse(new Reading(42), null)));
    world.settle();
    assertEquals(new Reading(42), readings.last("hall"));
  }

  @Test
  void refusalsHaveTheirNames() {
    assertEquals("METER_NOT_FOUND", causeOf(() -> readings.last("nobody")));
    assertEquals("METER_NOT_FOUND", causeOf(() -> readings.order("nobody", Quantity.WATER)));
    readings.register("one");
    assertEquals("NO_READING", causeOf(() -> readings.last("one")));
    readings.register("two");
    readings.register("two");
    assertEquals("NF_CONGESTION", causeOf(() -> readings.register("three")));
  }

  @Test
  void brokenOctetsAreCountedAndDisturbNobody() {
    readings.register("hall");
    readings.order("hall", Quantity.WATER);
    world.settle();
    function.onMessage("hall", Octets.ofHex("0200"));
    function.onMessage("hall", Octets.EMPTY);
    function.onMessage("stranger", Octets.of(1, 2));
    function.onMessage("hall", Meters.encode(new ReadingResponse(new Reading(7), null)));
    world.pass(Duration.ofSeconds(1));
    assertEquals(3, counters.value("meter.fault"));
    assertEquals(new Reading(7), readings.last("hall"));
  }

  private static String causeOf(Runnable call) {
    return String.valueOf(assertThrows(SbiProblem.class, call::run).problem().cause());
  }

  private static final class NoLedger implements Ledger {
    @Override
    public String open(Quantity quantity) {
      return "";
    }

    @Override
    public void close(String entry, Reading reading) {}

    @Override
    public void cancel(String entry) {}
  }
}
