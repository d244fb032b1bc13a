package soliton.example.function;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.example.message.MeterMessage;
import soliton.example.message.Meters;
import soliton.example.message.Quantity;
import soliton.example.message.Reading;
import soliton.example.procedure.Ledger;
import soliton.example.procedure.MeterDesk;
import soliton.example.procedure.MeterEvent;
import soliton.example.procedure.MeterState;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.nf.MailRoom;
import soliton.nf.Mailbox;
import soliton.nf.Scheduler;
import soliton.sbi.SbiProblem;

/// The example function: reads meters, each with a mailbox. Assembly, read top-down. Safe for
/// several threads.
public final class MeterFunction {
  private final MeterFunctionConfig config;
  private final Ledger ledger;
  private final Wire wire;
  private final EventLog log;
  private final MailRoom room;
  private final Map<String, Meter> meters = new ConcurrentHashMap<>();

  /// The way to the meters: in the house an interface of `transport/port`.
  public interface Wire {
    void send(String meter, Octets message);
  }

  private record Meter(MeterState state, Mailbox<MeterEvent> mailbox) {}

  /// All that differs between a test and a machine is a parameter.
  public MeterFunction(
      MeterFunctionConfig config,
      Ledger ledger,
      Wire wire,
      Scheduler scheduler,
      Counters counters) {
    this.config = config;
    this.ledger = ledger;
    this.wire = wire;
    this.log = new EventLog(System.getLogger("soliton.example"), scheduler.clock(), counters);
    this.room = new MailRoom(scheduler, counters, log);
  }

  public NmeterReadings readings() {
    return new Readings();
  }

  /// What came from a meter. Called by the transport; does not block.
  public void onMessage(String name, Octets octets) {
    Meter meter = meters.get(name);
    Meters.Decoded decoded = Meters.decode(octets);
    MeterMessage message = decoded.message();
    if (meter == null || message == null) {
      log.peerFault("meter.fault", "meter", name, "what", decoded.diagnostics());
    } else {
      post(meter, new MeterEvent.Uplink(message));
    }
  }

  private final class Readings implements NmeterReadings {
    @Override
    public void register(String name) {
      if (meters.size() >= config.meters() && !meters.containsKey(name)) {
        throw SbiProblem.of(503, "NF_CONGESTION", "no room for another meter");
      }
      Meter former = meters.put(name, meter(name));
      if (former != null) {
        former.mailbox.close();
      }
    }

    @Override
    public void order(String name, Quantity quantity) {
      if (!post(require(name), new MeterEvent.ReadingOrdered(quantity))) {
        throw SbiProblem.of(503, "NF_CONGESTION", "too much waits for meter " + name);
      }
    }

    @Override
    public Reading last(String name) {
      Meter meter = require(name);
      // the state belongs to the mailbox: whoever asks takes its turn
      Reading last = meter.mailbox.<Answer>call(_ -> new Answer(meter.state.last())).reading();
      if (last == null) {
        throw SbiProblem.of(404, "NO_READING");
      }
      return last;
    }
  }

  private record Answer(@Nullable Reading reading) {}

  private Meter meter(String name) {
    MeterState state = new MeterState();
    MeterDesk desk =
        new MeterDesk(state, ledger, message -> wire.send(name, Meters.encode(message)), log);
    return new Meter(state, new Mailbox<>(room, desk));
  }

  private Meter require(String name) {
    Meter meter = meters.get(name);
    if (meter == null) {
      throw SbiProblem.of(404, "METER_NOT_FOUND");
    }
    return meter;
  }

  private static boolean post(Meter meter, MeterEvent event) {
    return meter.mailbox.post(event);
  }
}
