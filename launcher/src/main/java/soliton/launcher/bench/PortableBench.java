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
      "path (UDP with GRO and GSO, TUN) and, without tunnel, through the kernel's own forwarding, in",
      "turns. The base station is a second UPF with the rules turned round, so that it is as fast",
      "as what is measured; it shares the processors with it. Needs root and iperf3.",
      "Last line: portable-tcp-ratio, the lower one of both directions."
    },
    mixinStandardHelpOptions = true)
public final class PortableBench implements Callable<Integer> {
  private static final Ipv4Address PHONE = Ipv4Address.of(10, 45, 0, 2);
  private static final Ipv4Address SERVER = Ipv4Address.of(10, 200, 0, 2);
  private static final InetAddress KERNEL_CLIENT = Hosts.GNB;
  private static final int FIRST_PORT = 5301;

  @Option(names = "--seconds", paramLabel = "N", description = "for each stream (4)")
  private int seconds = 4;

  @Option(names = "--rounds", paramLabel = "N", description = "of which the best counts (3)")
  private int rounds = 3;

  private int port = FIRST_PORT;

  /// The best of some rounds, in Mbit/s; the machine may be busy, but never faster than it is.
  private static final class Best {
    private double up;
    private double down;
  }

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
    Best kernel = new Best();
    Best ours = new Best();
    streams("warm-up", hosts, new Best(), upf, radio); // for the compiler
    for (int round = 0; round < rounds; round++) {
      route(hosts, false);
      streams("kernel", hosts, kernel, upf, radio);
      route(hosts, true);
      streams("portable", hosts, ours, upf, radio);
    }
    double up = ours.up / kernel.up;
    double down = ours.down / kernel.down;
    System.out.printf(Locale.ROOT, "portable-tcp-uplink-ratio: %.2f%n", up);
    System.out.printf(Locale.ROOT, "portable-tcp-downlink-ratio: %.2f%n", down);
    System.out.printf(Locale.ROOT, "portable-tcp-ratio: %.2f%n", Math.min(up, down));
    return 0;
  }

  private void streams(String name, Hosts hosts, Best best, CoreProcess upf, CoreProcess radio)
      throws IOException {
    best.up = Math.max(best.up, stream(name + " up", hosts, Iperf.Load.TCP_UP, upf, radio));
    best.down = Math.max(best.down, stream(name + " down", hosts, Iperf.Load.TCP_DOWN, upf, radio));
  }

  private double stream(
      String name, Hosts hosts, Iperf.Load load, CoreProcess upf, CoreProcess radio)
      throws IOException {
    long upfCpu = upf.cpuMillis();
    long radioCpu = radio.cpuMillis();
    Iperf.Result result =
        Iperf.run(
            new Iperf.Plan(
                hosts.ran(), hosts.internet(), SERVER.toString(), port++, load, seconds));
    System.out.printf(
        Locale.ROOT,
        "%-13s %s; UPF %.2f s of CPU, base station %.2f s in all%n",
        name,
        result.describe(),
        (upf.cpuMillis() - upfCpu) / 1e3,
        (radio.cpuMillis() - radioCpu) / 1e3);
    return result.megabits();
  }
}
