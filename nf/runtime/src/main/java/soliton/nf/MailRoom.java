package soliton.nf;

import java.time.Duration;

/// What all mailboxes of a network function share: scheduler, limits, counters, log.
///
/// @param capacity messages that one mailbox holds at most
/// @param patience how long a [Mailbox#call] waits for its turn
public record MailRoom(
    Scheduler scheduler, Counters counters, EventLog log, int capacity, Timer patience) {
  private static final Timer PATIENCE =
      new Timer("turn", Duration.ofSeconds(10), 0, "own", "a service operation waits for its turn");
  private static final int CAPACITY = 64;

  public MailRoom(Scheduler scheduler, Counters counters, EventLog log) {
    this(scheduler, counters, log, CAPACITY, PATIENCE);
  }

  void countLost() {
    counters.counter("mailbox.lost").add();
  }

  void countDeparture(RuntimeException departure) {
    counters.counter("procedure.departed").add();
    log.debug("procedure.departed", "reason", String.valueOf(departure.getMessage()));
  }

  void countFault(RuntimeException fault) {
    log.error("procedure.fault", fault);
  }
}
