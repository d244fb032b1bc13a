package soliton.launcher.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soliton.launcher.bench.TrafficNetwork.Offer;
import soliton.launcher.demo.Hosts;
import soliton.launcher.demo.Requirements;
import soliton.launcher.emulate.CoreProcess;
import soliton.ue.SessionRequest;
import soliton.ue.SessionView;

/// `soliton bench traffic`: programs of phones through the emulator's base station and a core.
@Command(
    name = "traffic",
    description = {
      "Builds namespaces of phones, base station, core and data network, and runs iperf3 and ping as",
      "programs of the phones: TCP and UDP up and down, packets of 1 to 9000 octets, an AMBR of",
      "50 Mbit/s beside a phone without a narrow one, and sessions of IPv6 and Ethernet; through the",
      "portable path and through the fast path. Needs root and iperf3. Last lines: name: value unit."
    },
    mixinStandardHelpOptions = true)
public final class TrafficCommand implements Callable<Integer> {
  private static final int NARROW_MEGABITS = 50;
  private static final int WIDE_MEGABITS = 10_000;
  private static final int FIRST_PORT = 5201;

  @Option(names = "--seconds", paramLabel = "N", description = "for each stream (4)")
  private int seconds = 4;

  @Option(names = "--path", paramLabel = "KIND", description = "portable, xdp, or both (both)")
  private String path = "both";

  @Option(names = "--udp", paramLabel = "MBIT", description = "rate of the streams of UDP (500)")
  private int udpMegabits = 500;

  @Option(
      names = "--mtu",
      paramLabel = "OCTETS",
      description = "of the data network, told to the phones (1400); N3 and N6 have 1500")
  private int mtu = 1400;

  private final List<String> figures = new ArrayList<>();
  private int port = FIRST_PORT;

  @Override
  public Integer call() throws IOException {
    if (!Requirements.isRoot() || !soliton.launcher.demo.Command.exists("iperf3")) {
      throw new IOException("bench traffic needs root, and iperf3: apt-get install iperf3");
    }
    switch (path) {
      case "portable" -> run(false, System.out);
      case "xdp" -> run(true, System.out);
      case "both" -> {
        // a process has one SCTP stack, and a network needs one
        figures.addAll(runOther("portable"));
        figures.addAll(runOther("xdp"));
      }
      default -> throw new IOException("--path " + path + ": want portable, xdp or both");
    }
    figures.forEach(System.out::println);
    return 0;
  }

  /// The figures of a path that a process of its own has measured.
  private List<String> runOther(String one) throws IOException {
    List<String> command = CoreProcess.javaCommand();
    command.addAll(List.of("bench", "traffic", "--path", one));
    command.addAll(List.of("--seconds", Integer.toString(seconds)));
    command.addAll(List.of("--udp", Integer.toString(udpMegabits), "--mtu", Integer.toString(mtu)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    List<String> found = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.matches("[a-z0-9-]+-" + one + ": .*")) {
          found.add(line);
        } else {
          System.out.println(line);
        }
      }
      if (process.waitFor() != 0) {
        throw new IOException("the " + one + " path could not be measured");
      }
      return found;
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void run(boolean isFast, PrintStream out) throws IOException {
    String name = isFast ? "xdp" : "portable";
    out.println("== " + name + " path");
    List<Offer> offers =
        List.of(
            new Offer(SessionRequest.Type.IPV4, WIDE_MEGABITS),
            new Offer(SessionRequest.Type.IPV4, NARROW_MEGABITS),
            new Offer(SessionRequest.Type.IPV4V6, WIDE_MEGABITS),
            new Offer(SessionRequest.Type.ETHERNET, WIDE_MEGABITS));
    try (TrafficNetwork network =
        new TrafficNetwork(new TrafficNetwork.Plan(isFast, mtu), offers, out)) {
      SessionView wide = network.addPhone(SessionRequest.Type.IPV4);
      network.addPhone(SessionRequest.Type.IPV4);
      out.println("MTU of the phones' links: " + wide.mtu());
      streams(network, name, out);
      PingSizes.Outcome pings = PingSizes.run(network.phone(1), Hosts.SERVER, out);
      figure(name, "ping", pings.answered() + " of " + pings.sizes() + " sizes");
      narrow(network, name, out);
      ipv6(network, name, out);
      ethernet(network, name, out);
    }
  }

  private void streams(TrafficNetwork network, String name, PrintStream out) throws IOException {
    int octets = mtu - 28; // with IPv4 and UDP the MTU
    for (Iperf.Load load : List.of(Iperf.Load.TCP_UP, Iperf.Load.TCP_DOWN)) {
      Iperf.Result _ = Iperf.run(plan(network, 1, Hosts.SERVER, load)); // for the compiler
    }
    measure(network, 1, name, "tcp-up", Iperf.Load.TCP_UP, out);
    measure(network, 1, name, "tcp-down", Iperf.Load.TCP_DOWN, out);
    measure(network, 1, name, "udp-up", new Iperf.Load(false, udpMegabits, octets), out);
    measure(network, 1, name, "udp-down", new Iperf.Load(true, udpMegabits, octets), out);
  }

  private double measure(
      TrafficNetwork network, int phone, String name, String what, Iperf.Load load, PrintStream out)
      throws IOException {
    String receiver = load.isDown() ? network.phone(phone) : network.hosts().internet();
    long overrunBefore = SocketOverruns.of(receiver);
    long cpuBefore = network.coreCpuMillis();
    Iperf.Result result = Iperf.run(plan(network, phone, Hosts.SERVER, load));
    long cpu = network.coreCpuMillis() - cpuBefore;
    long overrun = SocketOverruns.of(receiver) - overrunBefore;
    out.printf(
        Locale.ROOT,
        "%-10s %s, core %.2f s; %d datagrams came and were not read by iperf3 in time%n",
        what,
        result.describe(),
        cpu / 1000.0,
        overrun);
    figure(name, what, String.format(Locale.ROOT, "%.1f Mbit/s", result.megabits()));
    if (load.udpMegabits() != null) {
      figure(name, what + "-lost", String.format(Locale.ROOT, "%.2f %%", result.lostPercent()));
    }
    return result.megabits();
  }

  private Iperf.Plan plan(TrafficNetwork network, int phone, String server, Iperf.Load load) {
    return new Iperf.Plan(
        network.phone(phone), network.hosts().internet(), server, port++, load, seconds);
  }

  /// The narrow phone gets what it was sold, both ways, while the other one is busy.
  private void narrow(TrafficNetwork network, String name, PrintStream out) throws IOException {
    for (Iperf.Load load : List.of(Iperf.Load.TCP_UP, Iperf.Load.TCP_DOWN)) {
      String way = load.isDown() ? "down" : "up";
      Iperf.Plan beside = plan(network, 1, Hosts.SERVER, load);
      Iperf.Plan narrow = plan(network, 2, Hosts.SERVER, load);
      Iperf.Result alone = Iperf.run(plan(network, 2, Hosts.SERVER, load));
      CompletableFuture<Iperf.Result> other =
          CompletableFuture.supplyAsync(() -> unchecked(beside));
      Iperf.Result together = Iperf.run(narrow);
      try {
        out.printf(
            Locale.ROOT,
            "AMBR %d Mbit/s %s: alone %s; beside another phone %s, which has %s%n",
            NARROW_MEGABITS,
            way,
            alone.describe(),
            together.describe(),
            other.join().describe());
      } catch (CompletionException e) {
        throw new IOException(String.valueOf(e.getCause()), e);
      }
      figure(name, "ambr-goodput-" + way, megabits(alone));
      figure(name, "ambr-goodput-beside-" + way, megabits(together));
      figure(name, "ambr-other-" + way, megabits(other.join()));
    }
  }

  private static String megabits(Iperf.Result result) {
    return String.format(Locale.ROOT, "%.1f Mbit/s", result.megabits());
  }

  private static Iperf.Result unchecked(Iperf.Plan plan) {
    try {
      return Iperf.run(plan);
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  private void ipv6(TrafficNetwork network, String name, PrintStream out) throws IOException {
    try {
      SessionView session = network.addPhone(SessionRequest.Type.IPV4V6);
      out.println("IPv6 session: " + session.ipv6());
      PingSizes.Outcome pings = PingSizes.run(network.phone(3), Hosts.SERVER_IPV6, out);
      figure(name, "ipv6-ping", pings.answered() + " of " + pings.sizes() + " sizes");
      Iperf.Result up = Iperf.run(plan(network, 3, Hosts.SERVER_IPV6, Iperf.Load.TCP_UP));
      Iperf.Result down = Iperf.run(plan(network, 3, Hosts.SERVER_IPV6, Iperf.Load.TCP_DOWN));
      figure(name, "ipv6-tcp-up", megabits(up));
      figure(name, "ipv6-tcp-down", megabits(down));
    } catch (IOException e) {
      out.println("IPv6: " + e.getMessage());
      figure(name, "ipv6-ping", "none (" + e.getMessage() + ")");
    }
  }

  private void ethernet(TrafficNetwork network, String name, PrintStream out) {
    try {
      network.addPhone(SessionRequest.Type.ETHERNET);
      figure(name, "ethernet-session", "1 established");
    } catch (IOException e) {
      out.println("Ethernet: " + e.getMessage());
      figure(name, "ethernet-session", "none (" + e.getMessage() + ")");
    }
  }

  private void figure(String path, String name, String value) {
    figures.add(name + "-" + path + ": " + value);
  }
}
