package soliton.upf.path;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import soliton.base.Clock;
import soliton.base.Ipv6Address;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.pfcp.ie.NodeId;
import soliton.transport.PacketBatch;
import soliton.transport.PacketPort;
import soliton.transport.PacketReader;
import soliton.transport.flow.Lines;
import soliton.transport.flow.Prefix;
import soliton.upf.N6;
import soliton.upf.UpfConfig;
import soliton.upf.UpfPorts;
import soliton.upf.nat.Nat44;
import soliton.upf.nat.NatEvents;
import soliton.upf.packet.Packet;
import soliton.upf.rules.Capability;
import soliton.upf.rules.Far;
import soliton.upf.rules.RemoteTunnel;
import soliton.upf.rules.Rules;

/// The data path in user space, over any packet ports: UDP sockets and TUN devices, or queues. One
/// thread for each port; [#step] does their work by hand where there are no threads.
public final class PortableDataPath implements DataPath {
  /// Octets of packets that may wait for idle UEs, all together.
  private static final long BUFFER_OCTETS = 64L << 20;

  /// All that it can do beyond plain forwarding.
  private static final Set<Capability> CAPABILITIES =
      EnumSet.of(
          Capability.SEVERAL_ADDRESSES,
          Capability.FRAMED_ROUTES,
          Capability.APPLICATIONS,
          Capability.SECURITY_PARAMETER_INDEX,
          Capability.FLOW_LABEL,
          Capability.CP_FUNCTION,
          Capability.N6_LAN,
          Capability.COPIES,
          Capability.MARKING,
          Capability.REDIRECTION,
          Capability.PORT_REDIRECTION,
          Capability.CONTAINER_DELETION,
          Capability.PAGING_POLICY,
          Capability.SHARED_RATES,
          Capability.CONGESTION_MARKING,
          Capability.UPLINK_BUFFERING);

  /// A port, and what is done with what comes from it.
  private record Inlet(
      String name, PacketPort port, PacketReader reader, Consumer<PacketBatch> work) {}

  private final Lane.Shared shared;
  private final EventLog log;
  private final UpfPorts plane;
  private final DataNetworks networks;
  private final SessionIndex index = new SessionIndex();
  private final SharedRates sharedRates;
  private final AtomicLong bufferBudget = new AtomicLong(BUFFER_OCTETS);
  private final List<Inlet> inlets = new ArrayList<>();

  // Owned by the control side.
  private final Lane ownLane;
  private final Packet ownView = new Packet();

  private final AtomicBoolean closed = new AtomicBoolean();
  private final List<Thread> threads = new ArrayList<>();

  /// @param counters of this function
  /// @param lines memory that rates and meters are in
  /// @param random for what nobody shall guess
  public record Surroundings(
      Clock clock,
      Counters counters,
      EventLog log,
      PathEvents events,
      Lines lines,
      RandomGenerator random,
      NatEvents translations) {}

  /// @param config tells addresses of N3, which error indications bear
  public PortableDataPath(Surroundings around, UpfConfig config, UpfPorts plane) {
    this.log = around.log;
    this.plane = plane;
    this.networks = networks(around, plane);
    this.sharedRates = new SharedRates(around.lines);
    this.shared =
        new Lane.Shared(
            new PathCounters(around.counters),
            around.lines,
            around.clock,
            around.events,
            config.protection(),
            plane.n3Mtu(),
            around.random.nextLong());
    ownLane = lane();
    add("upf-n3", plane.n3(), config.n3().toInetAddress(), around.events);
    Ipv6Address six = config.options().n3Ipv6();
    if (plane.n3Ipv6() != null && six != null) {
      add("upf-n3-ipv6", plane.n3Ipv6(), six.toInetAddress(), around.events);
    }
    for (DataNetwork network : networks.all()) {
      String name = networks.all().size() == 1 ? "upf-n6" : "upf-n6-" + network.instance();
      FromNetwork inward = new FromNetwork(network, lane());
      inlets.add(new Inlet(name, network.port(), network.port().reader(), inward::handle));
    }
  }

  private static DataNetworks networks(Surroundings around, UpfPorts plane) {
    List<DataNetwork> all = new ArrayList<>();
    for (N6 each : plane.networks()) {
      int number = all.size();
      Nat44 nat =
          each.nat() == null
              ? null
              : new Nat44(
                  number,
                  each.nat(),
                  around.lines,
                  around.translations,
                  around.random,
                  around.counters);
      String instance = each.networkInstance().toLowerCase(Locale.ROOT);
      all.add(new DataNetwork(number, instance, each.port(), nat, each.ethernet()));
    }
    return new DataNetworks(all);
  }

  private Lane lane() {
    return new Lane(shared, new Outlets(shared.counters(), plane.n3(), plane.n3Ipv6(), networks));
  }

  private void add(String name, PacketPort port, InetAddress self, PathEvents events) {
    FromTunnels fromTunnels = new FromTunnels(index, lane(), events, self);
    inlets.add(new Inlet(name, port, port.reader(), fromTunnels::handle));
  }

  /// Starts the threads.
  public void start() {
    inlets.forEach(inlet -> threads.add(start(inlet)));
  }

  private Thread start(Inlet inlet) {
    return Thread.ofPlatform()
        .name(inlet.name)
        .daemon()
        .start(
            () -> {
              while (!closed.get()) {
                carry(inlet);
              }
            });
  }

  /// A fault of ours costs the rest of one batch, never the thread.
  private void carry(Inlet inlet) {
    try {
      inlet.work.accept(inlet.reader.read(-1));
    } catch (RuntimeException fault) {
      log.error("upf.data-path.fault", fault);
    }
  }

  /// Carries what is waiting at all ports, without threads.
  public void step() {
    inlets.forEach(inlet -> inlet.work.accept(inlet.reader.read(0)));
  }

  /// Translations by the number of their data network, those that there are.
  public Map<Integer, Nat44> translations() {
    Map<Integer, Nat44> all = new HashMap<>();
    for (DataNetwork network : networks.all()) {
      if (network.nat() != null) {
        all.put(network.number(), network.nat());
      }
    }
    return all;
  }

  /// True if there is something to [#sweep].
  public boolean isSwept() {
    return networks.all().stream().anyMatch(network -> network.nat() != null || network.ethernet());
  }

  /// Forgets what was silent too long; to be called every few seconds.
  public void sweep() {
    long now = shared.clock().nanos();
    for (DataNetwork network : networks.all()) {
      if (network.nat() != null) {
        network.nat().sweep(now);
      }
      network
          .stations()
          .sweep(
              now,
              (session, address, vlan) ->
                  shared.events().onStation(session.seid(), address, vlan, false));
    }
  }

  @Override
  public Set<Capability> capabilities() {
    Set<Capability> all = EnumSet.copyOf(CAPABILITIES);
    if (plane.n3Ipv6() != null) {
      all.add(Capability.IPV6_TUNNELS);
    }
    if (networks.all().stream().anyMatch(DataNetwork::ethernet)) {
      all.add(Capability.ETHERNET);
      all.add(Capability.VLAN_TAGS);
    }
    return all;
  }

  @Override
  public PathSession open(long seid, NodeId smf) {
    SessionLines lines = new SessionLines(sharedRates, smf);
    return new PathSession(seid, lines, networks, bufferBudget, shared.clock().nanos());
  }

  @Override
  public boolean apply(PathSession session, Rules rules, boolean dropsBuffered) {
    PathRules before = session.rules();
    PathRules next = session.prepare(rules);
    if (!SessionIndex.isFree(session, next)) {
      next.abandon(before);
      session.lines().undo();
      return false;
    }
    if (dropsBuffered) {
      session.buffer().clear();
    }
    boolean flows = flowsAgain(before, next);
    if (flows) {
      release(session, next); // What waited goes before what comes now.
    }
    session.lines().commit();
    session.set(next);
    index.add(session, next);
    index.remove(session, before, next);
    forgetFlows(before, next.addresses());
    if (flows) {
      release(session, next); // What came in the meantime.
    }
    return true;
  }

  private static boolean flowsAgain(PathRules before, PathRules next) {
    for (PathRule rule : before.all()) {
      PathRule now = next.rule(rule.pdr.id());
      boolean waited = rule.action == Far.Action.BUFFER;
      if (waited && (now == null || now.action != Far.Action.BUFFER)) {
        return true;
      }
    }
    return false;
  }

  private void release(PathSession session, PathRules rules) {
    for (var kept = session.buffer().take(); kept != null; kept = session.buffer().take()) {
      ownLane.sendKept(session, rules.rule(kept.pdrId()), kept.packet(), ownView);
    }
    ownLane.flush();
  }

  @Override
  public void remove(PathSession session) {
    PathRules before = session.rules();
    session.end();
    index.remove(session, before, session.rules());
    forgetFlows(before, List.of());
    before.buffer().clear();
    session.lines().end();
  }

  /// Translated flows end with the address of their phone, which may soon be somebody else's.
  private static void forgetFlows(PathRules before, List<Prefix> kept) {
    for (Prefix address : before.addresses()) {
      Nat44 nat = before.network().nat();
      boolean isOne = !address.isIpv6() && address.bits() == Prefix.IPV4_BITS;
      if (nat != null && isOne && !kept.contains(address)) {
        nat.forget(address.ipv4());
      }
    }
  }

  @Override
  public void sendEndMarker(RemoteTunnel tunnel) {
    ownLane.outlets.sendMessage(
        Gtpu.encode(
            GtpuHeader.ofTunnel(GtpuType.END_MARKER, tunnel.teid() & 0xffff_ffffL),
            new GtpuMessage.EndMarker(null)),
        tunnel.address());
    ownLane.flush();
  }

  @Override
  public String description() {
    String n6 =
        networks.all().stream()
            .map(each -> each.port().description())
            .collect(Collectors.joining(", "));
    return "portable: N3 %s, N6 %s".formatted(plane.n3().description(), n6);
  }

  @Override
  public void close() {
    closed.set(true);
    inlets.forEach(inlet -> inlet.port.close());
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
