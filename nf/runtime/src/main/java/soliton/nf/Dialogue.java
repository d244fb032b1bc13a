package soliton.nf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soliton.nf.Scheduler.Timeout;
import soliton.nf.Scheduler.Waiting;
import soliton.sbi.SbiProblem;

/// The conversation of a procedure with its peer: ask and wait, with the undo steps of what was
/// done outside. Lives as long as the thread that holds the mailbox and is used by it alone.
///
/// @param <M> the messages of the mailbox
public final class Dialogue<M> {
  private final Mailbox<M> mailbox;
  private final Desk<M> desk;
  private final MailRoom room;
  private final ArrayDeque<Runnable> undo = new ArrayDeque<>(0);
  private List<Object> deferred = List.of();
  private @Nullable Waiting waiting;

  Dialogue(Mailbox<M> mailbox, Desk<M> desk, MailRoom room) {
    this.mailbox = mailbox;
    this.desk = desk;
    this.room = room;
  }

  /// Recognises the answer: what it is made into, or null if the message is not the answer.
  @FunctionalInterface
  public interface Expectation<M, A> {
    @Nullable A match(M message);
  }

  /// Sends, waits for the answer as long as the timer says, and sends again as often as the timer
  /// says. Messages that are not the answer are judged by [Desk#onCollision].
  ///
  /// @throws Departure.Silence when the last repetition was not answered
  public <A> A ask(Runnable send, Timer timer, Expectation<M, A> expected) {
    A answer = askOrNull(send, timer, expected);
    if (answer == null) {
      throw new Departure.Silence(timer);
    }
    return answer;
  }

  /// As [#ask], where silence is an outcome of the flow: null.
  public <A> @Nullable A askOrNull(Runnable send, Timer timer, Expectation<M, A> expected) {
    for (int sent = 0; sent <= timer.retransmissions(); sent++) {
      send.run();
      A answer = waitFor(timer.nanos(), expected, send);
      if (answer != null) {
        return answer;
      }
    }
    return null;
  }

  /// Waits for a message without having asked; null if none came in time.
  public <A> @Nullable A await(Timer timer, Expectation<M, A> expected) {
    return waitFor(timer.nanos(), expected, () -> {});
  }

  /// Registers how an effect outside is taken back if the procedure is left. Run in reverse order.
  public void onDeparture(Runnable undoStep) {
    undo.addLast(undoStep);
  }

  /// What was done stays, whatever happens from here.
  public void commit() {
    undo.clear();
  }

  private <A> @Nullable A waitFor(long nanos, Expectation<M, A> expected, Runnable repeat) {
    try (Deadline deadline = new Deadline(nanos)) {
      while (true) {
        Object item = mailbox.takeOrWait(deadline.waiting);
        if (item == null) {
          if (deadline.expired) {
            return null;
          }
          deadline.waiting.park();
          continue;
        }
        if (item instanceof Mailbox.Call<?, ?>) {
          defer(item);
          continue;
        }
        M message = Mailbox.message(item);
        A answer = expected.match(message);
        if (answer != null) {
          return answer;
        }
        collide(message, repeat, deadline);
      }
    }
  }

  private void collide(M message, Runnable repeat, Deadline deadline) {
    switch (desk.onCollision(message)) {
      case AFTERWARDS -> defer(message);
      case ALONGSIDE -> desk.onAlongside(message);
      case REPEAT -> {
        repeat.run();
        deadline.restart();
      }
      case SUPERSEDE -> {
        defer(message);
        throw new Departure.Superseded();
      }
      case IGNORE -> room.counters().counter("mailbox.ignored").add();
    }
  }

  private void defer(Object item) {
    if (deferred.isEmpty()) {
      deferred = new ArrayList<>(2);
    }
    if (deferred.size() < room.capacity()) {
      deferred.add(item);
    } else {
      room.countLost();
    }
  }

  List<Object> takeDeferred() {
    List<Object> taken = deferred;
    deferred = List.of();
    return taken;
  }

  /// One message with nothing running: the one place where departures and faults end.
  void handle(M message) {
    try {
      perform(
          dialogue -> {
            desk.onMessage(message, dialogue);
            return this;
          });
    } catch (RuntimeException left) {
      try {
        desk.onDeparture(left);
      } catch (RuntimeException e) {
        room.countFault(e);
      }
    }
  }

  /// Runs the body; on its departure takes back what it did outside.
  <R> R perform(Function<Dialogue<M>, R> body) {
    try {
      R result = body.apply(this);
      undo.clear();
      return result;
    } catch (Departure | SbiProblem departure) {
      room.countDeparture(departure);
      takeBack();
      throw departure;
    } catch (RuntimeException fault) {
      room.countFault(fault);
      takeBack();
      throw fault;
    } catch (StackOverflowError | AssertionError error) {
      RuntimeException fault = new IllegalStateException(error);
      room.countFault(fault);
      takeBack();
      throw fault;
    }
  }

  private void takeBack() {
    for (Runnable step = undo.pollLast(); step != null; step = undo.pollLast()) {
      try {
        step.run();
      } catch (Departure | SbiProblem departure) {
        room.countDeparture(departure);
      } catch (RuntimeException fault) {
        room.countFault(fault);
      }
    }
  }

  private Waiting waiting() {
    Waiting mine = waiting;
    if (mine == null) {
      mine = room.scheduler().waiting();
      waiting = mine;
    }
    return mine;
  }

  /// The timer of one wait.
  private final class Deadline implements AutoCloseable {
    private final Waiting waiting = waiting();
    private final long nanos;
    private volatile boolean expired;
    private Timeout timeout;

    Deadline(long nanos) {
      this.nanos = nanos;
      timeout = start();
    }

    void restart() {
      timeout.cancel();
      timeout = start();
    }

    private Timeout start() {
      return room.scheduler().after(nanos, this::expire);
    }

    private void expire() {
      expired = true;
      waiting.unpark();
    }

    @Override
    public void close() {
      timeout.cancel();
      mailbox.stopWaiting();
    }
  }
}
