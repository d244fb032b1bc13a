package soliton.nf;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/// The measurements of a network function, by the name of TS 28.552 where it has one
/// (`RM.RegInitSucc`), else by our own in lower case. Names come from code and from causes, never
/// freely from the network, so their number is bounded. Any thread may count.
public final class Counters {
  private final Map<String, Counter> byName = new ConcurrentHashMap<>();

  /// The counter of this name, made at its first use. Keep it where it is used often.
  public Counter counter(String name) {
    Counter known = byName.get(name);
    return known != null ? known : byName.computeIfAbsent(name, n -> new Counter());
  }

  /// The subcounter of this name for one cause: `RM.RegInitFail.11`.
  public Counter counter(String name, int cause) {
    return counter(name + "." + cause);
  }

  /// The current value of the name; 0 if it never counted.
  public long value(String name) {
    Counter known = byName.get(name);
    return known == null ? 0 : known.value();
  }

  /// Adds what somebody else counts under this name, the kernel for example; read when the value
  /// is. For the owner of the counters, at the beginning.
  public void include(String name, LongSupplier elsewhere) {
    counter(name).include(elsewhere);
  }

  public SortedMap<String, Long> snapshot() {
    SortedMap<String, Long> values = new TreeMap<>();
    byName.forEach((name, counter) -> values.put(name, counter.value()));
    return values;
  }

  /// One measurement that only grows.
  public static final class Counter {
    private final LongAdder sum = new LongAdder();
    private volatile LongSupplier elsewhere = () -> 0;

    private void include(LongSupplier more) {
      elsewhere = more;
    }

    public void add() {
      sum.increment();
    }

    public void add(long amount) {
      sum.add(amount);
    }

    public long value() {
      return sum.sum() + elsewhere.getAsLong();
    }
  }
}
