package soliton.nf;

import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;

/// One event, one line: `registration.rejected supi=imsi-999700000000001 cause=11`. Peers that
/// break the protocol are told about at most ten times a second for each event, however loud they
/// are; every one is counted. Never given keys.
public final class EventLog {
  private static final long WINDOW_NANOS = 1_000_000_000;
  private static final int WARNINGS_A_WINDOW = 10;
  private static final int LONGEST_VALUE = 200;

  private final System.Logger logger;
  private final Clock clock;
  private final Counters counters;
  private final Map<String, Window> windows = new ConcurrentHashMap<>();

  public EventLog(System.Logger logger, Clock clock, Counters counters) {
    this.logger = logger;
    this.clock = clock;
    this.counters = counters;
  }

  /// What an operator acts on. Names and values alternate in `fields`.
  public void info(String event, @Nullable Object... fields) {
    write(Level.INFO, event, fields);
  }

  public void debug(String event, @Nullable Object... fields) {
    write(Level.DEBUG, event, fields);
  }

  /// Counts under a name of TS 28.552 and writes nothing.
  public void count(String name) {
    counters.counter(name).add();
  }

  /// A peer broke the protocol: counted always, written when the rate allows.
  public void peerFault(String event, @Nullable Object... fields) {
    counters.counter(event).add();
    if (windows.computeIfAbsent(event, e -> new Window()).admits(clock.nanos())) {
      write(Level.WARNING, event, fields);
    }
  }

  /// We are wrong.
  public void error(String event, Throwable cause) {
    counters.counter(event).add();
    if (windows.computeIfAbsent(event, e -> new Window()).admits(clock.nanos())) {
      logger.log(Level.ERROR, event + " " + cause, cause);
    }
  }

  private void write(Level level, String event, @Nullable Object... fields) {
    if (!logger.isLoggable(level)) {
      return;
    }
    StringBuilder line = new StringBuilder(event);
    for (int i = 0; i + 1 < fields.length; i += 2) {
      line.append(' ').append(fields[i]).append('=').append(tame(String.valueOf(fields[i + 1])));
    }
    logger.log(level, line.toString());
  }

  /// What peers call themselves goes into the log as one line of text, and not too long a one.
  private static String tame(String value) {
    String cut = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    return cut.chars().anyMatch(Character::isISOControl) ? cut.replaceAll("\\p{Cntrl}", "?") : cut;
  }

  /// Start of the current second in the high bits, lines written in it in the low 8.
  private static final class Window {
    private final AtomicLong word = new AtomicLong();

    boolean admits(long nowNanos) {
      long second = nowNanos / WINDOW_NANOS << 8;
      long before = word.get();
      long next = (before & ~0xFFL) == second ? before + 1 : second | 1;
      return (next & 0xFF) <= WARNINGS_A_WINDOW && word.compareAndSet(before, next);
    }
  }
}
