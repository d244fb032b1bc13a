package soliton.launcher.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import soliton.launcher.bench.TrafficNetwork.Attached;
import soliton.launcher.bench.TrafficNetwork.Offer;
import soliton.launcher.demo.Command;
import soliton.launcher.demo.Hosts;
import soliton.ue.SessionRequest;

/// Streams and pings of phones through one network, and what they amount to.
final class TrafficRun {
  private static final int NARROW_MEGABITS = 50;
  private static final int WIDE_MEGABITS = 10_000;
  private static final int FIRST_PORT = 5201;

  /// Of what is measured against an AMBR. It passes bursts of a third of a second, so that a window
  /// of this length is within 2 % of the rate.
  private static final int LEAST_AMBR_SECONDS = 16;

  private static final String LAN_CORE = "10.50.0.1";
  private static final String LAN_PHONE = "10.50.0.2";

  private final TrafficNetwork network;
  private final Settings settings;
  private final PrintStream out;
  private final List<String> figures = new ArrayList<>();
  private int port = FIRST_PORT;

  /// How it is measured.
  ///
  /// @param path portable or xdp
  record Settings(String path, int seconds, int udpMegabits, int mtu) {
    boolean isFast() {
      return path.equals("xdp");
    }
  }

  private TrafficRun(TrafficNetwork network, Settings settings, PrintStream out) {
    this.network = network;
    this.settings = settings;
    this.out = out;
  }

  /// @return lines `name: value unit`
  /// @throws IOException if the network cannot be made, or a program of it fails
  static List<String> measure(Settings settings, Set<TrafficPart> parts, PrintStream out)
      throws IOException {
    List<Offer> offers =
        List.of(
            new Offer(SessionRequest.Type.IPV4, WIDE_MEGABITS),
            new Offer(SessionRequest.Type.IPV4, NARROW_MEGABITS),
            new Offer(SessionRequest.Type.IPV4V6, WIDE_MEGABITS),
            new Offer(SessionRequest.Type.ETHERNET, WIDE_MEGABITS));
    var plan = new TrafficNetwork.Plan(settings.isFast(), settings.mtu(), 0);
    try (TrafficNetwork network = new TrafficNetwork(plan, offers, out)) {
      TrafficRun run = new TrafficRun(network, settings, out);
      Attached wide = network.addPhone(0);
      out.println("MTU of the phones' links: " + wide.session().mtu());
      if (parts.contains(TrafficPart.STREAMS)) {
        run.streams(wide.number());
      }
      if (parts.contains(TrafficPart.AMBR)) {
        run.narrow(wide.number(), network.addPhone(1).number());
      }
      if (parts.contains(TrafficPart.IPV6)) {
        run.ipv6(network.addPhone(2));
      }
      if (parts.contains(TrafficPart.ETHERNET)) {
        run.ethernet(network.addPhone(3).number());
      }
      return run.figures;
    }
  }

  private void streams(int phone) throws IOException {
    int octets = settings.mtu() - 28; // with IPv4 and UDP the MTU
    for (Iperf.Load load : List.of(Iperf.Load.TCP_UP, Iperf.Load.TCP_DOWN)) {
      Iperf.Result _ = Iperf.run(plan(phone, Hosts.SERVER, load)); // for the compiler
    }
    stream(phone, "tcp-up", Iperf.Load.TCP_UP);
    stream(phone, "tcp-down", Iperf.Load.TCP_DOWN);
    stream(phone, "udp-up", new Iperf.Load(false, settings.udpMegabits(), octets));
    stream(phone, "udp-down", new Iperf.Load(true, settings.udpMegabits(), octets));
    PingSizes.Outcome pings = PingSizes.run(network.phone(phone), Hosts.SERVER, out);
    figure("ping", pings.toString());
  }

  private void stream(int phone, String what, Iperf.Load load) throws IOException {
    String receiver = load.isDown() ? network.phone(phone) : network.hosts().internet();
    long overrunBefore = SocketOverruns.of(receiver);
    long cpuBefore = network.coreCpuMillis();
    Iperf.Result result = Iperf.run(plan(phone, Hosts.SERVER, load));
    long cpu = network.coreCpuMillis() - cpuBefore;
    long overrun = SocketOverruns.of(receiver) - overrunBefore;
    out.printf(
        Locale.ROOT,
        "%-10s %s, core %.2f s; %d datagrams came and were not read by iperf3 in time%n",
        what,
        result.describe(),
        cpu / 1000.0,
        overrun);
    figure(what, megabits(result));
    if (load.udpMegabits() != null) {
      figure(what + "-lost", String.format(Locale.ROOT, "%.2f %%", result.lostPercent()));
    }
  }

  private Iperf.Plan plan(int phone, String server, Iperf.Load load) {
    return new Iperf.Plan(
        network.phone(phone), network.hosts().internet(), server, port++, load, settings.seconds());
  }

  /// The narrow phone gets what it was sold, both ways, while the other one is busy.
  private void narrow(int wide, int narrow) throws IOException {
    int seconds = Math.max(settings.seconds(), LEAST_AMBR_SECONDS);
    for (Iperf.Load load : List.of(Iperf.Load.TCP_UP, Iperf.Load.TCP_DOWN)) {
      String way = load.isDown() ? "down" : "up";
      Iperf.Plan beside = plan(wide, Hosts.SERVER, load).lasting(seconds);
      Iperf.Plan busy = plan(narrow, Hosts.SERVER, load).lasting(seconds);
      Iperf.Result alone = Iperf.run(plan(narrow, Hosts.SERVER, load).lasting(seconds));
      CompletableFuture<Iperf.Result> other = start(beside);
      Iperf.Result together = Iperf.run(busy);
      Iperf.Result others = join(other);
      out.printf(
          Locale.ROOT,
          "AMBR %d Mbit/s %s: alone %s; beside another phone %s, which has %s%n",
          NARROW_MEGABITS,
          way,
          alone.describe(),
          together.describe(),
          others.describe());
      figure("ambr-goodput-" + way, megabits(alone));
      figure("ambr-goodput-beside-" + way, megabits(together));
      figure("ambr-other-" + way, megabits(others));
    }
  }

  static CompletableFuture<Iperf.Result> start(Iperf.Plan plan) {
    return CompletableFuture.supplyAsync(() -> unchecked(plan), Thread::startVirtualThread);
  }

  static Iperf.Result join(CompletableFuture<Iperf.Result> started) throws IOException {
    try {
      return started.join();
    } catch (CompletionException e) {
      throw new IOException(String.valueOf(e.getCause()), e);
    }
  }

  private static Iperf.Result unchecked(Iperf.Plan plan) {
    try {
      return Iperf.run(plan);
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  /// The data network learns the path's MTU by "packet too big" first, as routers cut nothing (RFC
  /// 8201); that costs one packet, which is not counted. It learns it on the fast path from those
  /// alone that are too long for N3, so this one is longer than any link.
  private void ipv6(Attached phone) throws IOException {
    out.println("IPv6 session: " + phone.session().ipv6());
    String ns = network.phone(phone.number());
    Command.Outcome _ =
        Command.run(Iperf.netns(ns, "ping", "-c2", "-W1", "-s3000", Hosts.SERVER_IPV6));
    PingSizes.Outcome pings = PingSizes.run(ns, Hosts.SERVER_IPV6, out);
    figure("ipv6-ping", pings.toString());
    for (Iperf.Load load : List.of(Iperf.Load.TCP_UP, Iperf.Load.TCP_DOWN)) {
      Iperf.Result result = Iperf.run(plan(phone.number(), Hosts.SERVER_IPV6, load));
      figure("ipv6-tcp-" + (load.isDown() ? "down" : "up"), megabits(result));
    }
  }

  /// The phone's TAP and that of the data network, which lies in the core's namespace, are one
  /// Ethernet.
  private void ethernet(int phone) throws IOException {
    String core = network.hosts().core();
    String ns = network.phone(phone);
    Command.require(
        "ip", "-n", core, "addr", "add", LAN_CORE + "/24", "dev", TrafficNetwork.LAN_DEVICE);
    Command.require("ip", "-n", ns, "addr", "add", LAN_PHONE + "/24", "dev", "phone" + phone);
    PingSizes.Outcome pings = PingSizes.run(ns, LAN_CORE, out);
    figure("ethernet-ping", pings.toString());
    String neighbour = Command.require("ip", "-n", ns, "neigh", "show", LAN_CORE).strip();
    boolean isKnown = neighbour.contains("lladdr");
    out.println("ARP of the phone: " + neighbour);
    figure("ethernet-arp", isKnown ? "1 answered" : "none answered");
    for (Iperf.Load load : List.of(Iperf.Load.TCP_UP, Iperf.Load.TCP_DOWN)) {
      Iperf.Result result =
          Iperf.run(new Iperf.Plan(ns, core, LAN_CORE, port++, load, settings.seconds()));
      figure("ethernet-tcp-" + (load.isDown() ? "down" : "up"), megabits(result));
    }
  }

  static String megabits(Iperf.Result result) {
    return String.format(Locale.ROOT, "%.1f Mbit/s", result.megabits());
  }

  private void figure(String name, String value) {
    figures.add(name + "-" + settings.path() + ": " + value);
  }
}
