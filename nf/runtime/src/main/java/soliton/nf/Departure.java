package soliton.nf;

/// Leaving a procedure before its end: what the flow chart of a specification draws as an arrow out
/// of the picture. Costs no stack trace. Thrown anywhere in a procedure, caught in one place, the
/// [Mailbox], which runs the undo steps and lets the [Desk] answer the peer.
///
/// Each network function derives its own, with the cause it will send.
public abstract class Departure extends RuntimeException {
  protected Departure(String reason) {
    super(reason, null, false, false);
  }

  /// The peer did not answer, however often it was asked.
  public static final class Silence extends Departure {
    private final transient Timer timer;

    public Silence(Timer timer) {
      super("silence after " + timer.name());
      this.timer = timer;
    }

    public Timer timer() {
      return timer;
    }
  }

  /// Another procedure has taken precedence ([Collision#SUPERSEDE]); it runs next.
  public static final class Superseded extends Departure {
    public Superseded() {
      super("superseded by a newer request");
    }
  }

  /// The mailbox was closed while the procedure waited: what it was about is gone.
  public static final class Closed extends Departure {
    public Closed() {
      super("closed");
    }
  }

  /// Too much is waiting already.
  public static final class Overload extends Departure {
    public Overload() {
      super("overload");
    }
  }
}
