package soliton.xdp.fastpath;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import soliton.base.Octets;
import soliton.linux.RouteNetlink;
import soliton.transport.flow.Drop;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.Lines;
import soliton.transport.flow.UsageLine;
import soliton.xdp.bench.Hosts;
import soliton.xdp.kernel.BpfProgram;
import soliton.xdp.kernel.BpfProgram.Outcome;
import soliton.xdp.kernel.Kernel;
import soliton.xdp.kernel.XdpAction;
import soliton.xdp.kernel.XdpMode;

/// The programs, loaded beside real routes, to be tried out on single packets.
final class Bed implements AutoCloseable {
  static final int NETWORK = 0;

  /// A network whose packets are in a VLAN of the same interface.
  static final int TAGGED_NETWORK = 3;

  static final int TAG = 42;
  static final Octets N3_IPV6 = Octets.ofHex("fd010000000000000000000000000002");
  static final Octets GNB_IPV6 = Octets.ofHex("fd010000000000000000000000000001");
  static final int SESSIONS = 100;

  final Hosts hosts;
  private final Map<String, Integer> interfaces = new LinkedHashMap<>();
  final Maps maps;
  final SharedLines lines;
  final SessionTable sessions;
  final NatTable translations;
  private final BpfProgram uplink;
  private final BpfProgram downlink;
  long nanos = 1;

  private Bed(Hosts hosts) throws IOException {
    this.hosts = hosts;
    hosts.atUserPlane(
        () -> {
          try (RouteNetlink netlink = new RouteNetlink()) {
            interfaces.put("n3", netlink.interfaceIndex("n3"));
            interfaces.put("n6", netlink.interfaceIndex("n6"));
          }
          return true;
        });
    FastPathSettings settings =
        new FastPathSettings(
            "n3",
            List.of(Hosts.N3.toOctets(), N3_IPV6),
            List.of(
                new FastPathSettings.N6(NETWORK, "n6", 0),
                new FastPathSettings.N6(TAGGED_NETWORK, "n6", TAG)),
            FastPathSettings.Room.of(SESSIONS),
            null,
            List.of(XdpMode.NATIVE));
    maps = Maps.open(null, settings.room());
    List<ProgramPlan> plans = ProgramPlan.of(settings, interfaces);
    uplink = BpfProgram.load(plans.get(0).program(), maps.all());
    downlink = BpfProgram.load(plans.get(1).program(), maps.all());
    lines = new SharedLines(maps.lines());
    sessions = new SessionTable(maps, lines, () -> nanos);
    translations = new NatTable(maps);
  }

  /// Hosts that also have IPv6, in namespaces with this prefix.
  private static Hosts hosts(String prefix) {
    Kernel.assumeBpf();
    try {
      Hosts hosts = Hosts.build(prefix);
      hosts.shell(
          """
          set -e
          ip netns exec $P-upf sysctl -qw net.ipv6.conf.all.disable_ipv6=0 \
            net.ipv6.conf.n3.disable_ipv6=0 net.ipv6.conf.n6.disable_ipv6=0 \
            net.ipv6.conf.all.forwarding=1
          ip -n $P-upf addr add fd01::2/64 dev n3 nodad
          ip -n $P-upf addr add fd02::2/64 dev n6 nodad
          ip -n $P-upf neigh replace fd01::1 lladdr 02:00:00:00:01:01 dev n3 nud permanent
          ip -n $P-upf neigh replace fd02::1 lladdr 02:00:00:00:02:01 dev n6 nud permanent
          """);
      return hosts;
    } catch (IOException notPermitted) {
      return Assumptions.abort("needs root: " + notPermitted.getMessage());
    }
  }

  static Bed build(String prefix) throws IOException {
    return new Bed(hosts(prefix));
  }

  /// As if it were new: no session, no flow, no count.
  void clear() throws IOException {
    sessions.sessions().forEach(sessions::remove);
    translations.flows().forEach(translations::remove);
    for (int link : new int[] {Lines.LINK_UP, Lines.LINK_DOWN}) {
      lines.memory().asSlice((long) link * Lines.LINE_OCTETS, Lines.LINE_OCTETS).fill((byte) 0);
    }
    try (Arena arena = Arena.ofConfined()) {
      int octets = Layout.TOTALS_OCTETS * Processors.possible();
      maps.totals().put(arena.allocateFrom(JAVA_INT, 0), arena.allocate(octets, Long.BYTES));
    }
    nanos += 1_000_000_000;
  }

  int interfaceIndex(String name) {
    return interfaces.getOrDefault(name, 0);
  }

  Outcome up(Octets frame) throws IOException {
    return hosts.atUserPlane(() -> uplink.tryOut(frame, interfaceIndex("n3")));
  }

  Outcome down(Octets frame) throws IOException {
    return hosts.atUserPlane(() -> downlink.tryOut(frame, interfaceIndex("n6")));
  }

  /// The frame that left.
  Octets sentUp(Octets frame) throws IOException {
    return sent(up(frame));
  }

  Octets sentDown(Octets frame) throws IOException {
    return sent(down(frame));
  }

  private static Octets sent(Outcome outcome) {
    assertEquals(XdpAction.REDIRECT, outcome.action());
    return outcome.packet();
  }

  void upIsHandedOver(String why, Octets frame) throws IOException {
    assertUntouched(why, frame, up(frame));
  }

  void downIsHandedOver(String why, Octets frame) throws IOException {
    assertUntouched(why, frame, down(frame));
  }

  private static void assertUntouched(String why, Octets frame, Outcome outcome) {
    assertEquals(XdpAction.PASS, outcome.action(), why);
    assertEquals(frame, outcome.packet(), why);
  }

  void upIsDropped(Drop reason, Octets frame) throws IOException {
    assertDropped(reason, () -> up(frame));
  }

  void downIsDropped(Drop reason, Octets frame) throws IOException {
    assertDropped(reason, () -> down(frame));
  }

  private interface Trial {
    Outcome run() throws IOException;
  }

  private void assertDropped(Drop reason, Trial trial) throws IOException {
    long before = dropped(reason);
    assertEquals(XdpAction.DROP, trial.run().action());
    assertEquals(before + 1, dropped(reason));
  }

  long dropped(Drop reason) {
    return counts().drops().getOrDefault(reason, 0L);
  }

  soliton.transport.flow.FlowCounts counts() {
    return new Totals(maps.totals()).read();
  }

  boolean put(FlowSession session) {
    return sessions.put(session);
  }

  int meter() {
    return Sessions.meter(lines);
  }

  long read(int line, int number) {
    return UsageLine.read(lines.memory(), line, number);
  }

  @Override
  public void close() throws IOException {
    uplink.close();
    downlink.close();
    maps.close();
    hosts.close();
  }
}
