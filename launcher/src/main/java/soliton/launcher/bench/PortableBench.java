package soliton.launcher.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.launcher.demo.Command;
import soliton.launcher.demo.Hosts;
import soliton.launcher.demo.Requirements;
import soliton.launcher.emulate.CoreProcess;
import soliton.launcher.emulate.TemporaryFolder;

/// `soliton bench portable`: TCP through the portable user plane against the kernel's forwarding.
@picocli.CommandLine.Command(
    name = "portable",
    description = {
      "Builds namespaces of base station, UPF and data network, and runs iperf3 through the portable",
      "path (UDP with GRO and GSO, TUN) and, without tunnel, through the kernel's own forwarding, one",
      "after the other in each round. The kernel forwards what TCP sends as one (TSO, up to 64 KB)",
      "without touching its octets; the portable path makes a GTP-U packet of each segment, with",
      "checksums, and the other way round. The base station is a second UPF with the rules turned",
      "round, on the same processors. Told are Mbit/s, and the time of processors that an octet",
      "takes at the ends (iperf3 and their TCP), in the UPF and in the base station: that ratio",
      "does not depend on what else the machine does. Needs root and iperf3.",
      "Last line: portable-tcp-ratio, the octets that TCP carries in a second of one processor",
      "through the portable path (ends and UPF), by those it carries without tunnel; the lower one",
      "of both directions."
    },
    mixinStandardHelpOptions = true)
public final class PortableBench implements Callable<Integer> {
  private static final Ipv4Address PHONE = Ipv4Address.of(10, 45, 0, 2);
  private static final Ipv4Address SERVER = Ipv4Address.of(10, 200, 0, 2);
  private static final InetAddress KERNEL_CLIENT = Hosts.GNB;
  private static final int FIRST_PORT = 5301;

  @Option(names = "--seconds", paramLabel = "N", description = "for each stream (4)")
  private int seconds = 4;

  @Option(names = "--rounds", paramLabel = "N", description = "of which the median counts (5)")
  private int rounds = 5;

  @Option(
      names = "--warm-up",
      paramLabel = "SECONDS",
      description = "of TCP in each direction before (15)")
  private int warmUp = 15;

  @Option(
      names = "--congestion",
      paramLabel = "NAME",
      description = "congestion control of both ends of TCP (cubic, the default of Linux)")
  private String congestion = "cubic";

  private int port = FIRST_PORT;

  @Override
  public Integer call() throws IOException {
    if (!Requirements.isRoot() || !Command.exists("iperf3")) {
      throw new IOException("bench portable needs root, and iperf3: apt-get install iperf3");
    }
    try (TemporaryFolder folder = new TemporaryFolder("soliton-portable");
        Hosts hosts = new Hosts("10.45.0.0/16");
        CoreProcess upf = start(folder.path(), "upf", hosts.core(), Hosts.CORE_N2_N3, "10.45.0.0");
        CoreProcess radio = start(folder.path(), "radio", hosts.ran(), Hosts.GNB, "10.200.0.0");
        SmallSmf upfSmf = new SmallSmf(hosts.core());
        SmallSmf radioSmf = new SmallSmf(hosts.ran())) {
      join(hosts, upfSmf, radioSmf);
      return measure(hosts, upf, radio);
    }
  }

  private static CoreProcess start(
      Path folder, String name, String namespace, InetAddress n3, String network)
      throws IOException {
    Path config = folder.resolve(name + ".yaml");
    Files.writeString(
        config,
        """
        n3: %s
        n4: {smf: %s, upf: %s}
        data-networks: {internet: {addresses: %s/16}}
        reachable: [10.200.0.0/16, 10.45.0.0/16]
        """
            .formatted(n3.getHostAddress(), SmallSmf.ADDRESS, SmallSmf.UPF, network));
    return new CoreProcess(
        Iperf.netns(namespace),
        folder.resolve(name + ".log"),
        "upf",
        List.of("--config", config.toString()));
  }

  /// Two sessions, each the far end of the other's tunnel; the phone's programs run beside the base
  /// station, with the phone's address.
  private static void join(Hosts hosts, SmallSmf upf, SmallSmf radio) throws IOException {
    SmallSmf.Session here = upf.establish(PHONE, ipv4(Hosts.GNB));
    SmallSmf.Session there = radio.establish(SERVER, ipv4(Hosts.CORE_N2_N3));
    upf.pointTo(here, Hosts.GNB, there.teid());
    radio.pointTo(there, Hosts.CORE_N2_N3, here.teid());
    in(hosts.ran(), "ip", "addr", "add", PHONE + "/32", "dev", "lo");
    route(hosts, true);
  }

  private static Ipv4Address ipv4(InetAddress address) {
    return Ipv4Address.of(Octets.adopt(address.getAddress()));
  }

  private static void in(String namespace, String... command) throws IOException {
    Command.require(Iperf.netns(namespace, command).toArray(String[]::new));
  }

  /// How the programs reach the server: through the tunnel, or as neighbours of the UPF's host.
  private static void route(Hosts hosts, boolean tunnelled) throws IOException {
    String to = SERVER + "/32";
    if (tunnelled) {
      in(hosts.ran(), "ip", "route", "replace", to, "dev", "soliton", "src", PHONE.toString());
    } else {
      String via = Hosts.CORE_N2_N3.getHostAddress();
      String client = KERNEL_CLIENT.getHostAddress();
      in(hosts.ran(), "ip", "route", "replace", to, "via", via, "src", client);
      String upf = "10.200.0.1";
      in(hosts.internet(), "ip", "route", "replace", client + "/32", "via", upf);
    }
  }

  private int measure(Hosts hosts, CoreProcess upf, CoreProcess radio) throws IOException {
    int measured = seconds;
    seconds = warmUp; // for the compilers of both JVMs, which work beside what is carried
    for (Iperf.Load load : List.of(Iperf.Load.TCP_UP, Iperf.Load.TCP_DOWN)) {
      print("warm-up", load, stream(hosts, load, upf, radio));
    }
    seconds = measured;
    PortableFigures up = new PortableFigures();
    PortableFigures down = new PortableFigures();
    for (int round = 0; round < rounds; round++) {
      pair(hosts, Iperf.Load.TCP_UP, up, upf, radio);
      pair(hosts, Iperf.Load.TCP_DOWN, down, upf, radio);
    }
    System.out.println("portable-tcp-uplink: " + up.describe());
    System.out.println("portable-tcp-downlink: " + down.describe());
    System.out.printf(
        Locale.ROOT,
        "portable-tcp-ratio: %.2f%n",
        Math.min(up.perProcessor(), down.perProcessor()));
    return 0;
  }

  /// One direction, without the tunnel and at once again through it, while the machine is as busy.
  private void pair(
      Hosts hosts, Iperf.Load load, PortableFigures figures, CoreProcess upf, CoreProcess radio)
      throws IOException {
    route(hosts, false);
    PortableFigures.Stream kernel = stream(hosts, load, upf, radio);
    route(hosts, true);
    PortableFigures.Stream portable = stream(hosts, load, upf, radio);
    print("kernel", load, kernel);
    print("portable", load, portable);
    figures.add(kernel, portable);
  }

  private static void print(String name, Iperf.Load load, PortableFigures.Stream stream) {
    System.out.printf("%-13s %s%n", name + (load.isDown() ? " down" : " up"), stream.describe());
  }

  private PortableFigures.Stream stream(
      Hosts hosts, Iperf.Load load, CoreProcess upf, CoreProcess radio) throws IOException {
    long upfCpu = upf.cpuMillis();
    long radioCpu = radio.cpuMillis();
    Iperf.Result result =
        Iperf.run(
            new Iperf.Plan(
                hosts.ran(),
                hosts.internet(),
                SERVER.toString(),
                port++,
                load.withCongestionControl(congestion),
                seconds));
    double millis = (seconds + Iperf.WARM_UP_SECONDS) * 1e3;
    return new PortableFigures.Stream(
        result.megabits(),
        result.processors(),
        (upf.cpuMillis() - upfCpu) / millis,
        (radio.cpuMillis() - radioCpu) / millis,
        result.retransmits());
  }
}
