package soliton.upf.nat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.nf.Exclusion;
import soliton.transport.flow.NatFlow;
import soliton.upf.packet.Packet;

/// Mappings and flows of a translation. Packets of known flows are looked up without waiting; the
/// first packet of a flow and its end take turns, because both directions and the control side may
/// come at once.
final class NatTable {
  private static final int PARTS = 16;
  private static final int QUERY = 1;

  private final NatSettings settings;
  private final RandomGenerator random;
  private final NatCounters counters;
  private final Consumer<Flow> onEnd;
  private final PairTable<Flow> outward = new PairTable<>();
  private final PairTable<Flow> inward = new PairTable<>();
  private final PairTable<Mapping> byOutside = new PairTable<>();

  // Changed under the exclusion.
  private final Exclusion exclusion = new Exclusion();
  private final PairTable<Mapping> byInside = new PairTable<>();
  private final Map<Integer, Phone> phones = new HashMap<>();
  private final Map<Long, Ports> ports = new HashMap<>();
  private int part;

  /// @param onEnd hears of flows that have ended, under the exclusion
  NatTable(
      NatSettings settings, RandomGenerator random, NatCounters counters, Consumer<Flow> onEnd) {
    this.settings = settings;
    this.random = random;
    this.counters = counters;
    this.onEnd = onEnd;
  }

  /// One end of a flow as a key.
  static long end(int protocol, int address, int port) {
    return (long) protocol << 48 | remote(address, port);
  }

  static long remote(int address, int port) {
    return (address & 0xffff_ffffL) << 16 | port;
  }

  /// The flow of a packet from the phone's end, null if there is none yet.
  @Nullable Flow outward(long inside, long remote) {
    return outward.get(inside, remote);
  }

  /// The flow of a packet to the end that the data network sees, null if there is none.
  @Nullable Flow inward(long outside, long remote) {
    return inward.get(outside, remote);
  }

  boolean isMapped(long outside) {
    return byOutside.get(outside, 0) != null;
  }

  int flows() {
    return outward.size();
  }

  /// The flow of a packet from a phone, made if need be.
  ///
  /// @return null if there is no port or no room for it; that was counted
  @Nullable Flow open(int protocol, long ueEnd, int remoteAddress, int remotePort, long nowNanos) {
    try (Exclusion.Held _ = exclusion.enter()) {
      Flow known = outward.get(ueEnd, remote(remoteAddress, remotePort));
      if (known != null) {
        return known;
      }
      Phone phone = phone((int) (ueEnd >>> 16));
      if (!hasRoom(phone)) {
        return null;
      }
      Mapping mapping = mapping(protocol, phone, (int) ueEnd & 0xffff);
      return mapping == null ? null : add(mapping, remoteAddress, remotePort, nowNanos);
    }
  }

  /// The flow of a packet that nobody asked for, to a port that is mapped.
  ///
  /// @return null if the port is not mapped any more, or there is no room
  @Nullable Flow accept(long natEnd, int remoteAddress, int remotePort, long nowNanos) {
    try (Exclusion.Held _ = exclusion.enter()) {
      Flow known = inward.get(natEnd, remote(remoteAddress, remotePort));
      Mapping mapping = byOutside.get(natEnd, 0);
      if (known != null || mapping == null) {
        return known;
      }
      return hasRoom(mapping.phone) ? add(mapping, remoteAddress, remotePort, nowNanos) : null;
    }
  }

  private boolean hasRoom(Phone phone) {
    if (outward.size() >= settings.maxFlows()) {
      counters.noRoom.add();
      return false;
    }
    if (phone.flows >= settings.maxFlowsPerPhone()) {
      counters.phoneLimit.add();
      return false;
    }
    return true;
  }

  /// A phone that has no flows is not kept: it comes to be with its first one.
  private Phone phone(int ueAddress) {
    Phone known = phones.get(ueAddress);
    if (known != null) {
      return known;
    }
    int choice = Math.floorMod(Integer.hashCode(ueAddress * 0x9E37_79B9) >>> 8, addresses());
    return new Phone(ueAddress, settings.addresses().get(choice).bits());
  }

  private int addresses() {
    return settings.addresses().size();
  }

  private @Nullable Mapping mapping(int protocol, Phone phone, int uePort) {
    Mapping known = byInside.get(end(protocol, phone.ueAddress, uePort), 0);
    if (known != null) {
      return known;
    }
    int port = ports(protocol, phone.natAddress).take(uePort, random);
    if (port == Ports.NONE) {
      counters.noPort.add();
      return null;
    }
    return addMapping(new Mapping(protocol, phone, uePort, port));
  }

  private Mapping addMapping(Mapping mapping) {
    byInside.add(mapping.inside(), 0, mapping);
    byOutside.add(mapping.outside(), 0, mapping);
    return mapping;
  }

  private Ports ports(int protocol, int natAddress) {
    boolean query = protocol != Packet.UDP && protocol != Packet.TCP;
    return ports.computeIfAbsent(
        end(query ? QUERY : protocol, natAddress, 0),
        key -> new Ports(settings.firstPort(), settings.lastPort()));
  }

  private Flow add(Mapping mapping, int remoteAddress, int remotePort, long nowNanos) {
    Flow flow = new Flow(mapping, remoteAddress, remotePort, nowNanos);
    mapping.flows++;
    phones.putIfAbsent(mapping.phone.ueAddress, mapping.phone);
    mapping.phone.add(flow);
    inward.add(mapping.outside(), flow.remote(), flow);
    outward.add(mapping.inside(), flow.remote(), flow);
    counters.opened.add();
    return flow;
  }

  /// A flow that a faster way has carried since before this process began.
  ///
  /// @return null if it contradicts the settings, or another flow
  @Nullable Flow restore(NatFlow left, long nowNanos) {
    try (Exclusion.Held _ = exclusion.enter()) {
      long inside = end(left.protocol(), left.ueAddress(), left.uePort());
      boolean query = left.protocol() != Packet.UDP && left.protocol() != Packet.TCP;
      int remotePort = query ? 0 : left.remotePort();
      Phone phone = phones.get(left.ueAddress());
      Mapping mapping = byInside.get(inside, 0);
      boolean fits =
          outward.get(inside, remote(left.remoteAddress(), remotePort)) == null
              && (phone == null || phone.natAddress == left.natAddress())
              && (mapping == null || mapping.natPort == left.natPort())
              && settings.addresses().contains(new Ipv4Address(left.natAddress()));
      if (!fits || (mapping == null && !claim(left))) {
        return null;
      }
      if (mapping == null) {
        Phone owner = phone == null ? new Phone(left.ueAddress(), left.natAddress()) : phone;
        mapping = addMapping(new Mapping(left.protocol(), owner, left.uePort(), left.natPort()));
      }
      return add(mapping, left.remoteAddress(), remotePort, nowNanos);
    }
  }

  private boolean claim(NatFlow left) {
    return ports(left.protocol(), left.natAddress()).claim(left.natPort());
  }

  /// Ends the flows of a phone.
  void forget(int ueAddress) {
    try (Exclusion.Held _ = exclusion.enter()) {
      Phone phone = phones.get(ueAddress);
      while (phone != null && phone.first() != null) {
        end(phone.first());
      }
    }
  }

  /// Looks at a part of the flows, and ends those that are over; after 16 times it has seen all.
  void sweep(java.util.function.Predicate<Flow> isOver) {
    try (Exclusion.Held _ = exclusion.enter()) {
      outward.forPart(
          part,
          PARTS,
          flow -> {
            if (isOver.test(flow)) {
              end(flow);
            }
          });
      part = (part + 1) % PARTS;
    }
  }

  private void end(Flow flow) {
    Mapping mapping = flow.mapping;
    Phone phone = mapping.phone;
    outward.remove(mapping.inside(), flow.remote());
    inward.remove(mapping.outside(), flow.remote());
    phone.remove(flow);
    if (phone.flows == 0) {
      phones.remove(phone.ueAddress);
    }
    if (--mapping.flows == 0) {
      byInside.remove(mapping.inside(), 0);
      byOutside.remove(mapping.outside(), 0);
      ports(mapping.protocol, phone.natAddress).giveBack(mapping.natPort);
    }
    counters.ended.add();
    onEnd.accept(flow);
  }
}
