package soliton.example.procedure;

import java.util.function.Consumer;
import soliton.example.message.MeterMessage;
import soliton.nf.Collision;
import soliton.nf.Desk;
import soliton.nf.Dialogue;
import soliton.nf.EventLog;

/// Who works on the events of one meter. Owned by the meter's mailbox.
public final class MeterDesk implements Desk<MeterEvent> {
  private final MeterState meter;
  private final Ledger ledger;
  private final Consumer<MeterMessage> down;
  private final EventLog log;

  public MeterDesk(MeterState meter, Ledger ledger, Consumer<MeterMessage> down, EventLog log) {
    this.meter = meter;
    this.ledger = ledger;
    this.down = down;
    this.log = log;
  }

  @Override
  public void onMessage(MeterEvent event, Dialogue<MeterEvent> dialogue) {
    switch (event) {
      case MeterEvent.ReadingOrdered(var quantity) ->
          new MeterReading(meter, ledger, down).run(dialogue, quantity);
      case MeterEvent.Uplink _ -> log.peerFault("meter.unasked"); // late, or never asked for
      case MeterEvent.Lost _ -> log.debug("meter.lost");
    }
  }

  @Override
  public Collision onCollision(MeterEvent incoming) {
    return CollisionRules.decide(incoming);
  }

  @Override
  public void onAlongside(MeterEvent event) {
    throw new IllegalStateException("nothing is handled alongside: " + event);
  }

  /// The one place where readings are left; the undo steps have run.
  @Override
  public void onDeparture(RuntimeException reason) {
    switch (reason) {
      case Left left -> log.info("reading.refused", "cause", left.cause().code());
      case RuntimeException other -> log.info("reading.left", "why", other.getMessage());
    }
  }
}
