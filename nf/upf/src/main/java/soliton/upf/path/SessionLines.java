package soliton.upf.path;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.pfcp.ie.Cause;
import soliton.transport.flow.Lines;
import soliton.transport.flow.RateLine;
import soliton.transport.flow.UsageLine;
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
    GUARANTEE_DOWNLINK(5);

    /// As it is written.
    private final int code;

    Kind(int code) {
      this.code = code;
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

  private static final class Held {
    final Kind kind;
    final long id;
    final int line;
    boolean isNew = true;
    boolean isWanted = true;
    long kbps;
    long nextKbps;

    Held(Kind kind, long id, int line) {
      this.kind = kind;
      this.id = id;
      this.line = line;
    }
  }

  private final Lines lines;
  private List<Held> held = new ArrayList<>(4);

  /// Lines of rules that were replaced. A packet on its way may still count in them, so they are
  /// given back at the next change only.
  private List<Held> retired = List.of();

  SessionLines(Lines lines) {
    this.lines = lines;
  }

  Lines lines() {
    return lines;
  }

  void begin() {
    held.forEach(each -> each.isWanted = false);
  }

  /// A line to count in; [Lines#NONE] if there is none left.
  int usage(Kind kind, long id) {
    Held known = want(kind, id);
    if (known != null) {
      return known.line;
    }
    int line = lines.take();
    if (line != Lines.NONE) {
      UsageLine.clear(lines.memory(), line);
      held.add(new Held(kind, id, line));
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
      int line = lines.take();
      if (line == Lines.NONE) {
        throw RuleFault.of(Cause.NO_RESOURCES_AVAILABLE, "no line is left to enforce a rate in");
      }
      known = new Held(kind, id, line);
      held.add(known);
    }
    known.nextKbps = kbps;
    return known.line;
  }

  private @Nullable Held want(Kind kind, long id) {
    Held known = find(kind, id);
    if (known != null) {
      known.isWanted = true;
    }
    return known;
  }

  private @Nullable Held find(Kind kind, long id) {
    for (Held each : held) {
      if (each.kind == kind && each.id == id) {
        return each;
      }
    }
    return null;
  }

  /// The line of a kind; [Lines#NONE] if the session has none.
  int of(Kind kind, long id) {
    Held known = find(kind, id);
    return known == null ? Lines.NONE : known.line;
  }

  /// The rules that wanted these lines hold from now on.
  void commit() {
    giveBack(retired);
    retired = held.stream().filter(each -> !each.isWanted).toList();
    held.removeAll(retired);
    for (Held each : held) {
      each.isNew = false;
      if (each.nextKbps != each.kbps) {
        each.kbps = each.nextKbps;
        RateLine.setRate(lines.memory(), each.line, each.kbps);
      }
    }
  }

  /// The rules are refused: all is as it was at [#begin].
  void undo() {
    List<Held> unused = held.stream().filter(each -> each.isNew).toList();
    held.removeAll(unused);
    giveBack(unused);
    held.forEach(each -> each.nextKbps = each.kbps);
  }

  /// The session has ended.
  void end() {
    giveBack(retired);
    giveBack(held);
    retired = List.of();
    held = new ArrayList<>();
  }

  // ---- survival

  void writeTo(OctetWriter to) {
    to.u16(held.size());
    for (Held each : held) {
      to.u8(each.kind.code).u64(each.id).u32(each.line).u64(each.kbps);
    }
  }

  /// Takes the lines that another process had; rates go on as they are.
  void readFrom(OctetReader from) {
    for (int left = from.u16(); left > 0 && !from.hasFailed(); left--) {
      Kind kind = Kind.of(from.u8());
      if (kind == null) {
        from.fail(); // Of another version: the session is not resumed.
        return;
      }
      Held known = new Held(kind, from.u64(), (int) from.u32());
      known.isNew = false;
      known.kbps = from.u64();
      known.nextKbps = known.kbps;
      lines.claim(known.line);
      held.add(known);
    }
  }

  private void giveBack(List<Held> some) {
    some.forEach(each -> lines.giveBack(each.line));
  }
}
