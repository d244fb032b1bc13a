package soliton.upf.nat;

import java.lang.foreign.MemorySegment;
import java.util.random.RandomGenerator;
import soliton.nf.Counters;
import soliton.transport.flow.Lines;
import soliton.transport.flow.NatFlow;
import soliton.transport.flow.UsageLine;
import soliton.upf.nat.NatSettings.Filtering;
import soliton.upf.packet.Packet;

/// Translates addresses and ports of IPv4 between phones and one data network (NAT44, RFC 3022), as
/// RFC 4787 asks it for UDP, RFC 5382 for TCP and RFC 5508 for ICMP. Other protocols do not pass.
/// It neither sends nor waits; any thread may call it.
public final class Nat44 {
  /// Where a packet of a phone goes.
  public enum Verdict {
    /// Out of N6, with what it is translated to.
    TO_NETWORK,
    /// To another phone, whose own address it bears now (hairpinning, RFC 4787 6): as if it had
    /// come from N6.
    TO_PHONE,
    /// Nowhere: it was counted.
    NOWHERE
  }

  private static final long OUTWARD = 1L << 32;
  private static final long INWARD = 1L << 33;

  private final int network;
  private final NatSettings settings;
  private final int[] addresses;
  private final Lines lines;
  private final NatEvents events;
  private final NatCounters counters;
  private final NatTable table;
  private final IcmpErrors errors;
  private final Fragments fragments = new Fragments();

  /// @param network number of the data network, for flows that are offered
  /// @param lines where flows that are offered get their meters from
  /// @param random chooses ports
  public Nat44(
      int network,
      NatSettings settings,
      Lines lines,
      NatEvents events,
      RandomGenerator random,
      Counters counters) {
    this.network = network;
    this.settings = settings;
    this.addresses = settings.addresses().stream().mapToInt(each -> each.bits()).sorted().toArray();
    this.lines = lines;
    this.events = events;
    this.counters = new NatCounters(counters);
    this.table = new NatTable(settings, random, this.counters, this::onEnd);
    this.errors = new IcmpErrors(table);
  }

  /// Flows it knows now.
  public int flows() {
    return table.flows();
  }

  private boolean isOurs(int address) {
    return java.util.Arrays.binarySearch(addresses, address) >= 0;
  }

  // ---- from phones

  /// Translates a packet from a phone in place, and sets its view anew. What is not IPv4 passes as
  /// it is.
  public Verdict outward(Packet packet, long nowNanos) {
    if (!packet.isIpv4()) {
      return Verdict.TO_NETWORK;
    }
    MemorySegment memory = packet.memory();
    long at = packet.offset();
    int length = packet.length();
    if (!translateSource(memory, at, length, nowNanos)) {
      return Verdict.NOWHERE;
    }
    Verdict verdict = Verdict.TO_NETWORK;
    if (isOurs(Ipv4Headers.destination(memory, at))) {
      if (!translateDestination(memory, at, length, nowNanos)) {
        return Verdict.NOWHERE;
      }
      counters.hairpinned.add();
      verdict = Verdict.TO_PHONE;
    }
    return packet.set(memory, at, length) ? verdict : Verdict.NOWHERE;
  }

  private boolean translateSource(MemorySegment memory, long at, int length, long nowNanos) {
    return switch (Ipv4Headers.kind(memory, at, length, true)) {
      case FLOW -> {
        Flow flow = outwardFlow(memory, at, nowNanos);
        if (flow == null) {
          yield false;
        }
        pass(flow, true, Ipv4Headers.tcpFlags(memory, at), nowNanos);
        Mapping mapping = flow.mapping;
        rewrite(memory, at, true, mapping.phone.natAddress, mapping.natPort, nowNanos);
        yield true;
      }
      case ERROR -> passed(errors.outward(memory, at, length));
      case FRAGMENT -> laterFragment(memory, at, OUTWARD, nowNanos);
      case OTHER -> otherProtocol();
      case BROKEN -> broken();
    };
  }

  private @org.jspecify.annotations.Nullable Flow outwardFlow(
      MemorySegment memory, long at, long nowNanos) {
    int protocol = Ipv4Headers.protocol(memory, at);
    int remoteAddress = Ipv4Headers.destination(memory, at);
    int remotePort = Ipv4Headers.port(memory, at, false, true);
    long inside =
        NatTable.end(
            protocol, Ipv4Headers.source(memory, at), Ipv4Headers.port(memory, at, true, true));
    Flow flow = table.outward(inside, NatTable.remote(remoteAddress, remotePort));
    if (flow != null) {
      return flow;
    }
    if (Flow.isReset(Ipv4Headers.tcpFlags(memory, at))) {
      counters.unsolicited.add(); // It ends a connection that nobody knows.
      return null;
    }
    return table.open(protocol, inside, remoteAddress, remotePort, nowNanos);
  }

  // ---- to phones

  /// Translates a packet from the data network in place, and sets its view anew, before its session
  /// is looked for. What is not IPv4, or not for an address of the translation, passes as it is.
  ///
  /// @return false if nobody shall have it; it was counted
  public boolean inward(Packet packet, long nowNanos) {
    if (!packet.isIpv4() || !isOurs(packet.ipv4(false))) {
      return true;
    }
    MemorySegment memory = packet.memory();
    long at = packet.offset();
    int length = packet.length();
    return translateDestination(memory, at, length, nowNanos) && packet.set(memory, at, length);
  }

  private boolean translateDestination(MemorySegment memory, long at, int length, long nowNanos) {
    return switch (Ipv4Headers.kind(memory, at, length, false)) {
      case FLOW -> {
        Flow flow = inwardFlow(memory, at, nowNanos);
        if (flow == null) {
          yield false;
        }
        pass(flow, false, Ipv4Headers.tcpFlags(memory, at), nowNanos);
        Mapping mapping = flow.mapping;
        rewrite(memory, at, false, mapping.phone.ueAddress, mapping.uePort, nowNanos);
        yield true;
      }
      case ERROR -> passed(errors.inward(memory, at, length));
      case FRAGMENT -> laterFragment(memory, at, INWARD, nowNanos);
      case OTHER -> otherProtocol();
      case BROKEN -> broken();
    };
  }

  private @org.jspecify.annotations.Nullable Flow inwardFlow(
      MemorySegment memory, long at, long nowNanos) {
    int remoteAddress = Ipv4Headers.source(memory, at);
    int remotePort = Ipv4Headers.port(memory, at, true, false);
    long outside =
        NatTable.end(
            Ipv4Headers.protocol(memory, at),
            Ipv4Headers.destination(memory, at),
            Ipv4Headers.port(memory, at, false, false));
    Flow flow = table.inward(outside, NatTable.remote(remoteAddress, remotePort));
    if (flow != null) {
      return flow;
    }
    if (!table.isMapped(outside) || Flow.isReset(Ipv4Headers.tcpFlags(memory, at))) {
      counters.unsolicited.add();
      return null;
    }
    if (settings.filtering() == Filtering.ADDRESS_AND_PORT_DEPENDENT) {
      counters.filtered.add();
      return null;
    }
    return table.accept(outside, remoteAddress, remotePort, nowNanos);
  }

  // ---- both

  private void rewrite(
      MemorySegment memory, long at, boolean source, int address, int port, long nowNanos) {
    if (!Ipv4Headers.isFirstFragment(memory, at)) {
      Ipv4Headers.rewrite(memory, at, source, address, port);
      return;
    }
    long before = addresses(memory, at);
    Ipv4Headers.rewrite(memory, at, source, address, port);
    long identity = identity(memory, at, source ? OUTWARD : INWARD);
    fragments.put(before, identity, addresses(memory, at), nowNanos);
  }

  private boolean laterFragment(MemorySegment memory, long at, long direction, long nowNanos) {
    long after = fragments.get(addresses(memory, at), identity(memory, at, direction), nowNanos);
    if (after == 0) {
      counters.fragment.add();
      return false;
    }
    boolean outward = direction == OUTWARD;
    int address = (int) (outward ? after >>> 32 : after);
    int _ = Ipv4Headers.rewriteAddress(memory, at, outward, address);
    return true;
  }

  private static long addresses(MemorySegment memory, long at) {
    return (long) Ipv4Headers.source(memory, at) << 32
        | Ipv4Headers.destination(memory, at) & 0xffff_ffffL;
  }

  private static long identity(MemorySegment memory, long at, long direction) {
    return direction
        | (long) Ipv4Headers.protocol(memory, at) << 16
        | Ipv4Headers.identification(memory, at);
  }

  private boolean passed(boolean translated) {
    if (!translated) {
      counters.error.add();
    }
    return translated;
  }

  private boolean otherProtocol() {
    counters.protocol.add();
    return false;
  }

  private boolean broken() {
    counters.broken.add();
    return false;
  }

  // ---- flows and the faster way

  private void pass(Flow flow, boolean outward, int tcpFlags, long nowNanos) {
    if (flow.pass(outward, tcpFlags, nowNanos)) {
      int line = lines.take();
      if (line != Lines.NONE) {
        UsageLine.clear(lines.memory(), line);
        flow.setMeter(line);
        events.onOffer(flow.toNatFlow(network));
      }
    }
  }

  private void onEnd(Flow flow) {
    if (flow.meter() != Lines.NONE) {
      events.onEnd(flow.toNatFlow(network));
    }
  }

  /// Takes over a flow that a faster way has carried since before this process began; its meter is
  /// claimed.
  ///
  /// @return false if it contradicts the settings or other flows: the faster way must forget it
  public boolean restore(NatFlow left, long nowNanos) {
    Flow flow = left.network() == network ? table.restore(left, nowNanos) : null;
    if (flow == null) {
      return false;
    }
    lines.claim(left.meter());
    flow.setMeter(left.meter());
    flow.setRestored();
    return true;
  }

  /// Ends the flows of a phone whose session has ended: its address may soon be somebody else's.
  public void forget(int ueAddress) {
    table.forget(ueAddress);
  }

  /// Ends flows that were silent too long, on both ways; to be called every second or so. A flow is
  /// looked at every 16th time.
  public void sweep(long nowNanos) {
    table.sweep(flow -> flow.isOver(settings.timers(), lines.memory(), nowNanos));
  }
}
