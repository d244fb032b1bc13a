package soliton.nf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The messages of one phone or session, and the right to change its state. At most one thread
/// holds it at a time: it is started when the first message arrives, works until none is left, and
/// is gone. A mailbox without messages is only data (about 40 octets).
///
/// @param <M> the messages of this mailbox
public final class Mailbox<M> {
  private final MailRoom room;
  private final Desk<M> desk;
  // Guarded by this.
  private @Nullable ArrayDeque<Object> queue;
  private Scheduler.@Nullable Waiting holder;
  private State state = State.IDLE;

  private enum State {
    IDLE,
    HELD,
    CLOSED
  }

  public Mailbox(MailRoom room, Desk<M> desk) {
    this.room = room;
    this.desk = desk;
  }

  /// Puts a message in, from any thread, without blocking. False if the mailbox is closed or full:
  /// the message is lost, and counted.
  public boolean post(M message) {
    return put(message);
  }

  /// Runs `body` when it is this mailbox's turn and returns what it returns: a service operation on
  /// a session. On the caller's thread if nothing runs here, else on the thread that holds the
  /// mailbox after what it does now. A departure or fault of `body` is thrown to the caller after
  /// its undo steps have run; the desk does not see it.
  ///
  /// @throws Departure.Silence if it was not our turn within the room's patience
  /// @throws Departure.Closed if the mailbox is closed
  /// @throws Departure.Overload if it is full
  public <R> R call(Function<Dialogue<M>, R> body) {
    if (hold()) {
      Dialogue<M> dialogue = new Dialogue<>(this, desk, room);
      try {
        return dialogue.perform(body);
      } finally {
        putBack(dialogue.takeDeferred());
        pass();
      }
    }
    Call<M, R> call = new Call<>(body, new Promise<>(room.scheduler()));
    if (!put(call)) {
      throw isClosed() ? new Departure.Closed() : new Departure.Overload();
    }
    return call.result.await(room.patience());
  }

  /// Nothing more is accepted, what waits is dropped, and a procedure that waits is left with
  /// [Departure.Closed]. Calls that wait get the same.
  public void close() {
    List<Object> dropped;
    Scheduler.Waiting waiting;
    synchronized (this) {
      dropped = queue == null ? List.of() : new ArrayList<>(queue);
      queue = null;
      state = State.CLOSED;
      waiting = holder;
    }
    dropped.forEach(Mailbox::refuse);
    if (waiting != null) {
      waiting.unpark();
    }
  }

  public synchronized boolean isClosed() {
    return state == State.CLOSED;
  }

  /// True if no thread holds the mailbox.
  public synchronized boolean isIdle() {
    return state != State.HELD;
  }

  private boolean put(Object item) {
    boolean start = false;
    Scheduler.Waiting waiting = null;
    synchronized (this) {
      if (state == State.CLOSED) {
        room.countLost();
        return false;
      }
      if (queue == null) {
        queue = new ArrayDeque<>(4);
      }
      if (queue.size() >= room.capacity()) {
        room.countLost();
        return false;
      }
      queue.addLast(item);
      if (state == State.IDLE) {
        state = State.HELD;
        start = true;
      } else {
        waiting = holder;
      }
    }
    if (start) {
      room.scheduler().start(this::work);
    } else if (waiting != null) {
      waiting.unpark();
    }
    return true;
  }

  private synchronized boolean hold() {
    if (state != State.IDLE) {
      return false;
    }
    state = State.HELD;
    return true;
  }

  /// Ends the hold of a caller: messages that came meanwhile get a thread of their own.
  private void pass() {
    synchronized (this) {
      if (state == State.CLOSED) {
        return;
      }
      if (queue == null || queue.isEmpty()) {
        queue = null;
        state = State.IDLE;
        return;
      }
    }
    room.scheduler().start(this::work);
  }

  private void work() {
    Dialogue<M> dialogue = new Dialogue<>(this, desk, room);
    for (Object item = takeOrRelease(); item != null; item = takeOrRelease()) {
      if (item instanceof Call<?, ?> call) {
        Mailbox.<M>own(call).answer(dialogue);
      } else {
        dialogue.handle(Mailbox.<M>message(item));
      }
      putBack(dialogue.takeDeferred());
    }
  }

  private synchronized @Nullable Object takeOrRelease() {
    Object item = queue == null ? null : queue.pollFirst();
    if (item == null) {
      queue = null;
      if (state == State.HELD) {
        state = State.IDLE;
      }
    }
    return item;
  }

  /// The next item, or null if there is none; then `waiting` is woken by the next one.
  synchronized @Nullable Object takeOrWait(Scheduler.Waiting waiting) {
    if (state == State.CLOSED) {
      throw new Departure.Closed();
    }
    Object item = queue == null ? null : queue.pollFirst();
    holder = item == null ? waiting : null;
    return item;
  }

  synchronized void stopWaiting() {
    holder = null;
  }

  /// Puts messages that were deferred before all that came later.
  private void putBack(List<Object> deferred) {
    if (deferred.isEmpty()) {
      return;
    }
    synchronized (this) {
      if (state != State.CLOSED) {
        if (queue == null) {
          queue = new ArrayDeque<>(4);
        }
        for (Object item : deferred.reversed()) {
          queue.addFirst(item);
        }
        return;
      }
    }
    deferred.forEach(Mailbox::refuse);
  }

  private static void refuse(Object item) {
    if (item instanceof Call<?, ?> call) {
      call.result.fail(new Departure.Closed());
    }
  }

  // Only post and call put items in, so what is not a call is a message of this mailbox.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <M> M message(Object item) {
    return (M) item;
  }

  @SuppressWarnings("unchecked") // call() of this mailbox made it
  private static <M> Call<M, ?> own(Call<?, ?> call) {
    return (Call<M, ?>) call;
  }

  /// A service operation that waits for its turn.
  static final class Call<M, R> {
    private final Function<Dialogue<M>, R> body;
    private final Promise<R> result;

    private Call(Function<Dialogue<M>, R> body, Promise<R> result) {
      this.body = body;
      this.result = result;
    }

    private void answer(Dialogue<M> dialogue) {
      try {
        result.complete(dialogue.perform(body));
      } catch (RuntimeException e) {
        result.fail(e);
      }
    }
  }
}
