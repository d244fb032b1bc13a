package soliton.xdp.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import soliton.transport.flow.FlowFilter;
import soliton.transport.flow.FlowPort;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.Lines;
import soliton.transport.flow.Prefix;
import soliton.transport.flow.RateLine;
import soliton.transport.flow.UsageLine;
import soliton.xdp.fastpath.FastPath;
import soliton.xdp.fastpath.FastPathSettings;
import soliton.xdp.kernel.XdpMode;

/// Measures the fast path between three hosts in namespaces, against the kernel's own forwarding of
/// the same packets without tunnel in the same run: each on one processor, which also makes and
/// counts the packets. Sources are checked, packets counted and a session AMBR enforced.
public final class UserPlaneBench {
  /// What to measure, and how long.
  ///
  /// @param millis for each stream
  /// @param rounds of the case that the result is taken from
  public record Plan(
      List<Integer> octets, List<Integer> sessions, long millis, int rounds, List<XdpMode> modes) {
    public static final Plan DEFAULT =
        new Plan(
            List.of(64, 512, 1_400), List.of(1, 1_000, 60_000), 400, 5, List.of(XdpMode.NATIVE));

    public Plan {
      octets = List.copyOf(octets);
      sessions = List.copyOf(sessions);
      modes = List.copyOf(modes);
    }
  }

  private static final int RESULT_OCTETS = 64;
  private static final int RESULT_SESSIONS = 1_000;
  private static final int MOST_SESSIONS = 65_000;
  private static final int QFI = 9;

  /// High enough that nothing is dropped: what costs time is to enforce it.
  private static final long AMBR_KBPS = 400_000_000;

  private final Hosts hosts;
  private final Plan plan;
  private final PrintStream out;
  private final Run up;
  private final Run down;

  /// What the four streams of a case came to.
  private record Case(Run.Result kernelUp, Run.Result kernelDown, Run.Result up, Run.Result down) {
    double uplinkRatio() {
      return up.megaPackets() / kernelUp.megaPackets();
    }

    double downlinkRatio() {
      return down.megaPackets() / kernelDown.megaPackets();
    }

    Case and(Case other) {
      return new Case(
          kernelUp.and(other.kernelUp),
          kernelDown.and(other.kernelDown),
          up.and(other.up),
          down.and(other.down));
    }
  }

  private UserPlaneBench(Hosts hosts, Plan plan, PrintStream out) {
    this.hosts = hosts;
    this.plan = plan;
    this.out = out;
    this.up = new Run(hosts, true);
    this.down = new Run(hosts, false);
  }

  /// Runs the plan and prints a table; its last lines are `user-plane-uplink-ratio: X` and
  /// `user-plane-downlink-ratio: X`, of 64 octets and 1,000 sessions.
  ///
  /// @throws IOException if this is not root, or `ip` or `ethtool` are missing
  public static void run(Plan plan, PrintStream out) throws IOException {
    try (Hosts hosts = hosts()) {
      new UserPlaneBench(hosts, plan, out).run();
    }
  }

  /// Hosts whose cables take what programs redirect: their driver hands it only to a receiver that
  /// polls (NAPI).
  static Hosts hosts() throws IOException {
    Hosts hosts = Hosts.build("soliton-bench-" + ProcessHandle.current().pid());
    try {
      hosts.shell(
          """
          command -v ethtool >/dev/null || { echo 'ethtool is missing: apt install ethtool'; exit 1; }
          for each in gnb:gn0 upf:n3 upf:n6 dn:dn0; do
            ip netns exec $P-${each%%:*} ethtool -K ${each##*:} gro on
          done
          ip -n $P-upf route add 10.45.0.0/16 via 10.1.0.1
          """);
      return hosts;
    } catch (IOException refused) {
      hosts.close();
      throw refused;
    }
  }

  private void run() throws IOException {
    out.println("octets sessions          stream    Mpps   Gbit/s  ns/packet  loss %  of kernel");
    for (int octets : plan.octets()) {
      for (int sessions : plan.sessions()) {
        boolean counts = octets == RESULT_OCTETS && sessions == RESULT_SESSIONS;
        if (!counts) {
          print(measure(octets, sessions), octets, sessions);
        }
      }
    }
    delays();
    result();
  }

  private Case measure(int octets, int sessions) throws IOException {
    Traffic plainUp = Traffic.plainUplink(octets);
    Traffic toPhones = Traffic.downlink(octets);
    Run.Result kernelUp = up.measure(plainUp, sessions, plan.millis());
    Run.Result kernelDown = down.measure(toPhones, sessions, plan.millis());
    try (FastPath path = open()) {
      fill(path, sessions);
      Run.Result ourUp = up.measure(Traffic.uplink(octets), sessions, plan.millis());
      Run.Result ourDown = down.measure(toPhones, sessions, plan.millis());
      return new Case(kernelUp, kernelDown, ourUp, ourDown);
    }
  }

  private FastPath open() throws IOException {
    return hosts.atUserPlane(
        () ->
            FastPath.open(
                new FastPathSettings(
                    "n3",
                    List.of(Hosts.N3.toOctets()),
                    List.of(new FastPathSettings.N6(0, "n6", 0)),
                    FastPathSettings.Room.of(MOST_SESSIONS),
                    null,
                    plan.modes())));
  }

  private static void fill(FlowPort port, int sessions) {
    for (int i = 0; i < sessions; i++) {
      put(port, i);
    }
  }

  /// The session of a phone.
  static void put(FlowPort port, int number) {
    int up = rate(port.lines());
    int down = rate(port.lines());
    int meter = port.lines().take();
    UsageLine.clear(port.lines().memory(), meter);
    int teid = Traffic.teid(number);
    FlowRule uplink = rule(1L << QFI, Frames.TO_PORT, new FlowRule.Action.ToNetwork(-1), up, meter);
    FlowRule downlink = rule(0, Frames.FROM_PORT, tunnel(teid), down, meter);
    boolean done =
        port.put(
            new FlowSession(
                number + 1,
                0,
                List.of(Prefix.of(Traffic.phone(number))),
                Map.of(teid, List.of(uplink)),
                List.of(downlink),
                false));
    if (!done) {
      throw new IllegalStateException("no room for session " + number);
    }
  }

  private static int rate(Lines lines) {
    int line = lines.take();
    RateLine.setRate(lines.memory(), line, AMBR_KBPS);
    return line;
  }

  /// With an SDF filter for UDP and a port of the data network.
  private static FlowRule rule(
      long qfis, int remotePort, FlowRule.Action action, int bucket, int meter) {
    FlowFilter.Ports port = new FlowFilter.Ports(remotePort, remotePort);
    Prefix remote = Prefix.of(Hosts.DATA_NETWORK);
    FlowFilter filter = new FlowFilter(17, null, remote, null, port, 0, 0);
    return new FlowRule(qfis, filter, action, List.of(bucket), Lines.NONE, List.of(meter));
  }

  private static FlowRule.Action tunnel(int teid) {
    return new FlowRule.Action.ToTunnel(
        Hosts.N3.toOctets(), Hosts.GNB.toOctets(), teid, QFI, false, 0);
  }

  private void print(Case measured, int octets, int sessions) {
    print("kernel up", measured.kernelUp, octets, sessions, 1);
    print("kernel down", measured.kernelDown, octets, sessions, 1);
    print("uplink", measured.up, octets, sessions, measured.uplinkRatio());
    print("downlink", measured.down, octets, sessions, measured.downlinkRatio());
  }

  private void print(String stream, Run.Result result, int octets, int sessions, double ratio) {
    out.printf(
        Locale.ROOT,
        "%6d %8d %15s %7.3f %8.2f %10.0f %7.2f %10.2f%n",
        octets,
        sessions,
        stream,
        result.megaPackets(),
        result.gigabits(octets),
        result.nanosPerPacket(),
        result.lossPercent(),
        ratio);
  }

  /// Of single packets, without load: from the source at one end to the sink at the other.
  private void delays() throws IOException {
    int octets = RESULT_OCTETS;
    int inPlain = Traffic.plainUplink(octets).payloadAt();
    print("kernel up", up.delay(Traffic.plainUplink(octets), RESULT_SESSIONS, inPlain));
    print("kernel down", down.delay(Traffic.downlink(octets), RESULT_SESSIONS, inPlain));
    try (FastPath path = open()) {
      fill(path, RESULT_SESSIONS);
      int inTunnel = Traffic.uplink(octets).payloadAt();
      print("uplink", up.delay(Traffic.uplink(octets), RESULT_SESSIONS, inPlain));
      print("downlink", down.delay(Traffic.downlink(octets), RESULT_SESSIONS, inTunnel));
    }
  }

  private void print(String stream, Run.Delay delay) {
    out.printf(
        Locale.ROOT,
        "delay of %-12s p50 %.2f us, p99 %.2f us%n",
        stream,
        delay.p50Nanos() / 1e3,
        delay.p99Nanos() / 1e3);
  }

  /// All four streams take turns, so that other work on the machine meets them alike.
  private void result() throws IOException {
    Case all = measure(RESULT_OCTETS, RESULT_SESSIONS);
    for (int i = 1; i < plan.rounds(); i++) {
      all = all.and(measure(RESULT_OCTETS, RESULT_SESSIONS));
    }
    print(all, RESULT_OCTETS, RESULT_SESSIONS);
    out.printf(Locale.ROOT, "user-plane-uplink-ratio: %.2f%n", all.uplinkRatio());
    out.printf(Locale.ROOT, "user-plane-downlink-ratio: %.2f%n", all.downlinkRatio());
  }
}
