package soliton.launcher.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soliton.base.Ipv4Address;
import soliton.launcher.emulate.CoreProcess;
import soliton.launcher.emulate.TemporaryFolder;
import soliton.pfcp.Pfcp;

/// `soliton bench sessions`: how many sessions a second a UPF takes, and what they weigh.
@Command(
    name = "sessions",
    description = {
      "Sets PFCP sessions up over real UDP on loopback, in a UPF in a process of its own, into a",
      "million of them: two detection rules, two forwarding rules, an AMBR and a marked flow each.",
      "Last lines: rate over all, and octets of memory for each session: heap after a collection."
    },
    mixinStandardHelpOptions = true)
public final class SessionsBench implements Callable<Integer> {
  private static final Ipv4Address SMF = Ipv4Address.of(127, 0, 0, 44);
  private static final Ipv4Address GNB = Ipv4Address.of(127, 0, 1, 2);
  private static final Ipv4Address FIRST = Ipv4Address.of(10, 32, 0, 2);

  @Option(names = "--sessions", paramLabel = "N", description = "1000000")
  private int sessions = 1_000_000;

  @Option(names = "--warm-up", paramLabel = "N", description = "of them not measured (50000)")
  private int warmUp = 50_000;

  @Option(names = "--step", paramLabel = "N", description = "sessions to a line (100000)")
  private int step = 100_000;

  @Option(
      names = "--window",
      paramLabel = "N",
      description = "requests on their way, a power of two (64)")
  private int window = 64;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "more lines for the configuration of the UPF, for example of a fast path")
  private @Nullable Path more;

  @Override
  public Integer call() throws IOException {
    if (Integer.bitCount(window) != 1 || warmUp >= sessions || step < 1) {
      throw new IOException("want a window that is a power of two, and a warm-up below all");
    }
    try (TemporaryFolder folder = new TemporaryFolder("soliton-bench");
        CoreProcess upf = start(folder.path());
        SessionLoad load = load()) {
      load.associate();
      return measure(upf, load);
    }
  }

  private CoreProcess start(Path folder) throws IOException {
    Path config = folder.resolve("upf.yaml");
    Files.writeString(
        config,
        "data-networks: {internet: {addresses: 10.32.0.0/12}}\n"
            + (more == null ? "user-plane: inside\n" : Files.readString(more)));
    return new CoreProcess(
        List.of(),
        folder.resolve("upf.log"),
        "upf",
        List.of("--config", config.toString(), "--heap-on-signal"));
  }

  private SessionLoad load() throws IOException {
    return new SessionLoad(
        new InetSocketAddress(SMF.toInetAddress(), Pfcp.PORT),
        new InetSocketAddress(InetAddress.ofLiteral("127.0.0.7"), Pfcp.PORT),
        new SessionRequests(SMF, GNB, FIRST),
        window);
  }

  private int measure(CoreProcess upf, SessionLoad load) throws IOException {
    long heapBefore = upf.heapOctets();
    long residentBefore = upf.residentKib();
    long kernelBefore = upf.kernelMapOctets();
    part(upf, load, 0, warmUp);
    List<SessionLoad.Part> parts = new ArrayList<>();
    long cpu = upf.cpuMillis();
    for (int from = warmUp; from < sessions; from += step) {
      parts.add(part(upf, load, from, Math.min(step, sessions - from)));
    }
    cpu = upf.cpuMillis() - cpu;
    long heap = (upf.heapOctets() - heapBefore) / sessions;
    long resident = (upf.residentKib() - residentBefore) * 1024 / sessions;
    long kernel = (upf.kernelMapOctets() - kernelBefore) / sessions;
    long accepted = parts.stream().mapToLong(SessionLoad.Part::accepted).sum();
    long nanos = parts.stream().mapToLong(SessionLoad.Part::nanos).sum();
    int refused = parts.stream().mapToInt(SessionLoad.Part::refused).sum();
    System.out.printf(
        Locale.ROOT,
        "refused: %d; UPF cpu %.1f us each; the process grew by %d octets each, heap not yet given"
            + " back included; maps of the kernel %d octets in all%n",
        refused,
        cpu * 1e3 / accepted,
        resident,
        upf.kernelMapOctets());
    System.out.printf(Locale.ROOT, "pfcp-session-rate: %.0f sessions/s%n", accepted * 1e9 / nanos);
    System.out.printf(Locale.ROOT, "upf-session-memory: %d bytes%n", heap + kernel);
    return refused == 0 ? 0 : 1;
  }

  private SessionLoad.Part part(CoreProcess upf, SessionLoad load, int from, int count)
      throws IOException {
    long cpu = upf.cpuMillis();
    SessionLoad.Part part = load.run(from, count);
    System.out.printf(
        Locale.ROOT,
        "%,9d sessions: %6.0f a second, p50 %.0f us, p99 %.0f us, most %.0f us, UPF cpu %.1f us"
            + " each, %d refused, %d repeated%n",
        from + count,
        part.perSecond(),
        part.delay().p50(),
        part.delay().p99(),
        part.delay().most(),
        (upf.cpuMillis() - cpu) * 1e3 / count,
        part.refused(),
        part.repeated());
    return part;
  }
}
