package soliton.upf.path;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.nf.Published;
import soliton.transport.flow.Lines;
import soliton.transport.flow.Prefix;
import soliton.transport.flow.UsageLine;
import soliton.upf.reading.Counted;
import soliton.upf.reading.DropReason;
import soliton.upf.rules.RuleFault;
import soliton.upf.rules.Rules;

/// A session as the data path sees it. The control side changes its rules; packets read them.
public final class PathSession {
  private final long seid;
  private final DataNetworks networks;
  private final Published<PathRules> rules;
  private final AtomicLong bufferBudgetOctets;
  private final AtomicLong lastPacketNanos;
  private final SessionLines lines;
  private boolean carried;
  private final AtomicReference<@Nullable Map<DropReason, AtomicLong>> drops =
      new AtomicReference<>();

  PathSession(
      long seid,
      SessionLines lines,
      DataNetworks networks,
      AtomicLong bufferBudgetOctets,
      long nowNanos) {
    this.seid = seid;
    this.networks = networks;
    this.rules = new Published<>(PathRules.none(networks));
    this.lines = lines;
    this.lastPacketNanos = new AtomicLong(nowNanos);
    this.bufferBudgetOctets = bufferBudgetOctets;
  }

  /// The session's identifier at this UPF.
  public long seid() {
    return seid;
  }

  public PacketBuffer buffer() {
    return rules.get().buffer();
  }

  /// The meter of a usage reporting rule; null if there is no such rule.
  public @Nullable UsageMeter meter(long urrId) {
    return rules.get().meter(urrId);
  }

  /// The next packet that is buffered for this rule is told of again.
  public void renotify(int pdrId) {
    PathRule rule = rules.get().rule(pdrId);
    if (rule != null) {
      rule.renotify();
    }
  }

  /// When the last packet of the UE was seen, in the clock of the data path.
  public long lastPacketNanos() {
    long here = lastPacketNanos.get();
    long counted = lastCountedNanos();
    return counted != 0 && counted - here > 0 ? counted : here;
  }

  /// When a packet was last counted, by the data path or what is in front of it; 0 for never.
  private long lastCountedNanos() {
    int line = lines.of(SessionLines.Kind.SESSION, 0);
    return line == Lines.NONE
        ? 0
        : UsageLine.read(lines.lines().memory(), line, UsageLine.LAST_NANOS);
  }

  // ---- what it carried and dropped

  /// All packets of the session, whoever carried them.
  public Counted counted() {
    return lines.counted(SessionLines.Kind.SESSION, 0);
  }

  /// By QoS flow. Called by the control side.
  public Map<Integer, Counted> countedByFlow() {
    return lines.countedByFlow();
  }

  /// Reasons that happened. Called by the control side.
  public Map<DropReason, Long> drops() {
    Map<DropReason, Long> all = new EnumMap<>(DropReason.class);
    Map<DropReason, AtomicLong> own = drops.get();
    for (DropReason each : DropReason.values()) {
      long count = own == null ? 0 : Objects.requireNonNull(own.get(each)).get();
      if (each == DropReason.OVER_RATE) {
        count = lines.overRate();
      }
      if (count != 0) {
        all.put(each, count);
      }
    }
    return all;
  }

  /// A packet was dropped; the first one of a session makes room for the counts.
  void dropped(DropReason why) {
    Map<DropReason, AtomicLong> known = drops.get();
    if (known == null) {
      drops.compareAndSet(null, counts());
      known = Objects.requireNonNull(drops.get());
    }
    Objects.requireNonNull(known.get(why)).incrementAndGet();
  }

  private static Map<DropReason, AtomicLong> counts() {
    Map<DropReason, AtomicLong> counts = new EnumMap<>(DropReason.class);
    for (DropReason each : DropReason.values()) {
      counts.put(each, new AtomicLong());
    }
    return counts;
  }

  /// Addresses of the UE and networks behind it.
  public List<Prefix> addresses() {
    return rules.get().addresses();
  }

  /// Network instance of the data network that the addresses are of.
  public String network() {
    return rules.get().network().instance();
  }

  void touch(long nowNanos) {
    lastPacketNanos.setRelease(nowNanos);
  }

  /// It has ended: nothing matches any more.
  void end() {
    rules.set(PathRules.none(networks));
  }

  /// For what is in front of the data path: true if that carries its packets, too.
  boolean isCarried() {
    return carried;
  }

  void setCarried(boolean now) {
    carried = now;
  }

  PathRules rules() {
    return rules.get();
  }

  void set(PathRules next) {
    rules.set(next);
  }

  /// Works the rules out for packets, without applying them yet.
  ///
  /// @throws soliton.upf.rules.RuleFault if a rate cannot be enforced; then nothing has changed
  PathRules prepare(Rules next) {
    lines.begin();
    try {
      return PathRules.of(next, rules.get(), lines, networks, bufferBudgetOctets);
    } catch (RuleFault fault) {
      lines.undo();
      throw fault;
    }
  }

  SessionLines lines() {
    return lines;
  }

  // ---- survival

  /// Writes which lines it counts and enforces rates in.
  public void writeTo(OctetWriter to) {
    lines.writeTo(to);
    rules.get().writeMeters(to);
  }

  /// Takes the lines that another process had, before rules are applied for the first time.
  public void readFrom(OctetReader from) {
    lines.readFrom(from);
    rules.set(rules.get().withMeters(from, lines.lines()));
  }
}
