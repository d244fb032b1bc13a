package soliton.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.example.message.MeterCause;
import soliton.example.message.MeterMessage;
import soliton.example.message.Quantity;
import soliton.example.message.Reading;
import soliton.example.message.ReadingReject;
import soliton.example.message.ReadingRequest;
import soliton.example.message.ReadingResponse;
import soliton.example.procedure.Ledger;
import soliton.example.procedure.MeterDesk;
import soliton.example.procedure.MeterEvent;
import soliton.example.procedure.MeterState;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.nf.MailRoom;
import soliton.nf.Mailbox;
import soliton.nf.Simulation;
import soliton.sbi.SbiProblem;

/// The example procedure in a world whose time the test lets pass.
class ProcedureTest {
  private static final MeterEvent ORDER = new MeterEvent.ReadingOrdered(Quantity.WATER);

  private final Simulation world = new Simulation(1);
  private final Counters counters = new Counters();
  private final EventLog log = new EventLog(System.getLogger("test"), world.clock(), counters);
  private final MailRoom room = new MailRoom(world, counters, log);
  private final List<MeterMessage> sent = new ArrayList<>();
  private final Notebook ledger = new Notebook();
  private final MeterState state = new MeterState();
  private final Mailbox<MeterEvent> meter =
      new Mailbox<>(room, new MeterDesk(state, ledger, sent::add, log));

  @AfterEach
  void nothingIsLeftRunning() {
    assertTrue(meter.isIdle());
    world.close();
  }

  @Test
  void aReadingIsAskedForToldAndEntered() {
    meter.post(ORDER);
    world.settle();
    assertEquals(List.of(new ReadingRequest(Quantity.WATER, null)), sent);
    meter.post(told(1234));
    world.settle();
    assertEquals(new Reading(1234), state.last());
    assertEquals(List.of("open WATER", "close 1 with 1234"), ledger.lines);
  }

  @Test
  void aSilentMeterIsAskedThreeTimesAndThenTheEntryIsTakenBack() {
    meter.post(ORDER);
    world.pass(Duration.ofSeconds(17));
    assertEquals(3, sent.size());
    assertEquals(List.of("open WATER"), ledger.lines);
    world.pass(Duration.ofSeconds(2)); // third expiry of T9001, at 18 s
    assertEquals(List.of("open WATER", "cancel 1"), ledger.lines);
    assertNull(state.last());
  }

  @Test
  void aLostRequestCostsOneTimerAndNotTheReading() {
    meter.post(ORDER);
    world.pass(Duration.ofSeconds(7));
    meter.post(told(5));
    world.settle();
    assertEquals(2, sent.size());
    assertEquals(new Reading(5), state.last());
  }

  @Test
  void aMeterThatRefusesLeavesNothingBehind() {
    meter.post(ORDER);
    meter.post(new MeterEvent.Uplink(new ReadingReject(MeterCause.NOT_READABLE)));
    world.settle();
    assertEquals(List.of("open WATER", "cancel 1"), ledger.lines);
  }

  @Test
  void aFullLedgerEndsTheReadingBeforeTheMeterIsAsked() {
    ledger.full = true;
    meter.post(ORDER);
    world.settle();
    assertEquals(List.of(), sent);
    assertEquals(1, counters.value("procedure.departed"));
  }

  @Test
  void aLostMeterEndsTheReadingAtOnce() { // 5.1.5 a)
    meter.post(ORDER);
    meter.post(new MeterEvent.Lost());
    world.settle();
    assertEquals(List.of("open WATER", "cancel 1"), ledger.lines);
  }

  @Test
  void aSecondOrderWaitsForTheFirst() { // 5.1.5 b)
    meter.post(ORDER);
    meter.post(ORDER);
    world.settle();
    assertEquals(1, sent.size());
    meter.post(told(1));
    world.settle();
    assertEquals(2, sent.size());
    meter.post(told(2));
    world.settle();
    assertEquals(new Reading(2), state.last());
  }

  private static MeterEvent told(long units) {
    return new MeterEvent.Uplink(new ReadingResponse(new Reading(units), null));
  }

  /// A ledger that writes down what it was told.
  private static final class Notebook implements Ledger {
    final List<String> lines = new ArrayList<>();
    boolean full;
    private int entries;

    @Override
    public String open(Quantity quantity) {
      if (full) {
        throw SbiProblem.of(503, "LEDGER_FULL");
      }
      lines.add("open " + quantity);
      return Integer.toString(++entries);
    }

    @Override
    public void close(String entry, Reading reading) {
      lines.add("close " + entry + " with " + reading.units());
    }

    @Override
    public void cancel(String entry) {
      lines.add("cancel " + entry);
    }
  }
}
