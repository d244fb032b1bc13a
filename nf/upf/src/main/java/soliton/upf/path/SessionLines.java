package soliton.upf.path;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.NodeId;
import soliton.transport.flow.Lines;
import soliton.transport.flow.RateLine;
import soliton.transport.flow.UsageLine;
import soliton.upf.reading.Counted;
import soliton.upf.rules.RuleFault;

/// The lines of memory in which one session's rates are enforced and its packets counted, by
/// whoever carries them. A change of rules asks for all lines it wants between [#begin] and
/// [#commit] or [#undo]; a line that was there before goes on as it is. Owned by the control side.
final class SessionLines {
  /// What a line is for.
  enum Kind {
    /// All packets of the session; its number is 0.
    SESSION(0),
    /// Packets of a QoS flow.
    FLOW(1),
    /// Rates of a QoS enforcement rule.
    MAXIMUM_UPLINK(2),
    MAXIMUM_DOWNLINK(3),
    GUARANTEE_UPLINK(4),
    GUARANTEE_DOWNLINK(5),
    /// Rates of rules of several sessions, by their correlation ([SharedRates]).
    SHARED_UPLINK(6),
    SHARED_DOWNLINK(7);

    /// As it is written.
    private final int code;

    Kind(int code) {
      this.code = code;
    }

    private boolean isShared() {
      return this == SHARED_UPLINK || this == SHARED_DOWNLINK;
    }

    private static @Nullable Kind of(int code) {
      for (Kind each : values()) {
        if (each.code == code) {
          return each;
        }
      }
      return null;
    }
  }

  /// What a line is while rules change.
  private static final class Held {
    final Kind kind;
    final long id;
    final int line;
    final boolean isNew;
    final long before;
    boolean isWanted;
    long kbps;

    Held(Kind kind, long id, int line, boolean isNew, long kbps) {
      this.kind = kind;
      this.id = id;
      this.line = line;
      this.isNew = isNew;
      this.isWanted = isNew;
      this.before = isNew ? 0 : kbps;
      this.kbps = kbps;
    }
  }

  private static final long[] NOTHING = {};
  private static final int KIND_SHIFT = 61;
  private static final int ID_SHIFT = 29;
  private static final long ID_MASK = 0xffff_ffffL;
  private static final int LINE_MASK = (1 << ID_SHIFT) - 1;

  private final SharedRates shared;
  private final NodeId smf;

  /// Two numbers for each line, because there are very many sessions: kind, identifier and line in
  /// one, and the rate.
  private long[] held = NOTHING;

  /// Lines of rules that were replaced. A packet on its way may still count in them, so they are
  /// given back at the next change only.
  private long[] retired = NOTHING;

  /// What is held, while rules change.
  private List<Held> change = List.of();

  /// @param shared with other sessions of the same SMF
  SessionLines(SharedRates shared, NodeId smf) {
    this.shared = shared;
    this.smf = smf;
  }

  Lines lines() {
    return shared.lines();
  }

  private static long name(Kind kind, long id) {
    return (long) kind.code << KIND_SHIFT | (id & ID_MASK) << ID_SHIFT;
  }

  private static int line(long name) {
    return (int) name & LINE_MASK;
  }

  private static Kind kind(long name) {
    return Objects.requireNonNull(Kind.of((int) (name >>> KIND_SHIFT)));
  }

  void begin() {
    change = new ArrayList<>(held.length / 2 + 4);
    for (int i = 0; i < held.length; i += 2) {
      Kind kind = kind(held[i]);
      long id = held[i] >>> ID_SHIFT & ID_MASK;
      change.add(new Held(kind, id, line(held[i]), false, held[i + 1]));
    }
  }

  /// A line to count in; [Lines#NONE] if there is none left.
  int usage(Kind kind, long id) {
    Held known = want(kind, id);
    if (known != null) {
      return known.line;
    }
    int line = take(kind, id);
    if (line != Lines.NONE) {
      UsageLine.clear(lines().memory(), line);
      change.add(new Held(kind, id, line, true, 0));
    }
    return line;
  }

  private int take(Kind kind, long id) {
    int line = kind.isShared() ? shared.take(smf, kind, id) : lines().take();
    if (line > LINE_MASK) {
      giveBack(kind, line);
      return Lines.NONE;
    }
    return line;
  }

  /// A line for a rate, which it enforces from [#commit] on.
  ///
  /// @param kbps kilobit/s, positive
  /// @throws RuleFault if there is no line left: a rate is never accepted and not enforced
  int rate(Kind kind, long id, long kbps) {
    Held known = want(kind, id);
    if (known == null) {
      int line = take(kind, id);
      if (line == Lines.NONE) {
        throw RuleFault.of(Cause.NO_RESOURCES_AVAILABLE, "no line is left to enforce a rate in");
      }
      known = new Held(kind, id, line, true, 0);
      change.add(known);
    }
    known.kbps = kbps;
    return known.line;
  }

  private @Nullable Held want(Kind kind, long id) {
    for (Held each : change) {
      if (each.kind == kind && each.id == id) {
        each.isWanted = true;
        return each;
      }
    }
    return null;
  }

  /// The line of a kind; [Lines#NONE] if the session has none.
  int of(Kind kind, long id) {
    long name = name(kind, id);
    for (int i = 0; i < held.length; i += 2) {
      if ((held[i] & ~(long) LINE_MASK) == name) {
        return line(held[i]);
      }
    }
    return Lines.NONE;
  }

  /// What a line counted; nothing if there is none.
  Counted counted(Kind kind, long id) {
    int line = of(kind, id);
    return line == Lines.NONE ? Counted.NOTHING : counted(line);
  }

  private Counted counted(int line) {
    MemorySegment memory = lines().memory();
    return new Counted(
        UsageLine.read(memory, line, UsageLine.UPLINK_OCTETS),
        UsageLine.read(memory, line, UsageLine.DOWNLINK_OCTETS),
        UsageLine.read(memory, line, UsageLine.UPLINK_PACKETS),
        UsageLine.read(memory, line, UsageLine.DOWNLINK_PACKETS));
  }

  Map<Integer, Counted> countedByFlow() {
    Map<Integer, Counted> flows = new TreeMap<>();
    for (int i = 0; i < held.length; i += 2) {
      if (held[i] >>> KIND_SHIFT == Kind.FLOW.code) {
        flows.put((int) (held[i] >>> ID_SHIFT & ID_MASK), counted(line(held[i])));
      }
    }
    return flows;
  }

  /// Packets that were refused because they were beyond one of the maximum rates of the session;
  /// those beyond a shared one are nobody's alone.
  long overRate() {
    long sum = 0;
    for (int i = 0; i < held.length; i += 2) {
      long kind = held[i] >>> KIND_SHIFT;
      if (kind == Kind.MAXIMUM_UPLINK.code || kind == Kind.MAXIMUM_DOWNLINK.code) {
        sum += RateLine.overRate(lines().memory(), line(held[i]));
      }
    }
    return sum;
  }

  /// The rules that wanted these lines hold from now on.
  void commit() {
    giveBack(retired);
    retired = packed(change.stream().filter(each -> !each.isWanted).toList());
    held = packed(change.stream().filter(each -> each.isWanted).toList());
    for (Held each : change) {
      if (each.isWanted && each.kbps != each.before) {
        RateLine.setRate(lines().memory(), each.line, each.kbps);
      }
    }
    change = List.of();
  }

  private static long[] packed(List<Held> some) {
    if (some.isEmpty()) {
      return NOTHING;
    }
    long[] packed = new long[some.size() * 2];
    for (int i = 0; i < some.size(); i++) {
      Held each = some.get(i);
      packed[i * 2] = name(each.kind, each.id) | each.line;
      packed[i * 2 + 1] = each.kbps;
    }
    return packed;
  }

  /// The rules are refused: all is as it was at [#begin].
  void undo() {
    change.stream().filter(each -> each.isNew).forEach(each -> giveBack(each.kind, each.line));
    change = List.of();
  }

  /// The session has ended.
  void end() {
    giveBack(retired);
    giveBack(held);
    retired = NOTHING;
    held = NOTHING;
  }

  // ---- survival

  void writeTo(OctetWriter to) {
    to.u16(held.length / 2);
    for (int i = 0; i < held.length; i += 2) {
      long name = held[i];
      to.u8((int) (name >>> KIND_SHIFT)).u64(name >>> ID_SHIFT & ID_MASK);
      to.u32(line(name)).u64(held[i + 1]);
    }
  }

  /// Takes the lines that another process had; rates go on as they are.
  void readFrom(OctetReader from) {
    List<Held> known = new ArrayList<>();
    for (int left = from.u16(); left > 0 && !from.hasFailed(); left--) {
      Kind kind = Kind.of(from.u8());
      long id = from.u64();
      long line = from.u32();
      if (kind == null || line > LINE_MASK) {
        from.fail(); // Of another version: the session is not resumed.
        return;
      }
      known.add(new Held(kind, id, (int) line, false, from.u64()));
    }
    known.forEach(this::claim);
    held = packed(known);
  }

  private void claim(Held known) {
    if (known.kind.isShared()) {
      shared.claim(smf, known.kind, known.id, known.line);
    } else {
      lines().claim(known.line);
    }
  }

  private void giveBack(long[] some) {
    for (int i = 0; i < some.length; i += 2) {
      giveBack(kind(some[i]), line(some[i]));
    }
  }

  private void giveBack(Kind kind, int line) {
    if (kind.isShared()) {
      shared.giveBack(line);
    } else {
      lines().giveBack(line);
    }
  }
}
