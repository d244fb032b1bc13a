package soliton.launcher.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.launcher.demo.Command;
import soliton.launcher.demo.Hosts;
import soliton.launcher.emulate.CoreProcess;
import soliton.launcher.emulate.TemporaryFolder;
import soliton.linux.HostMounts;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.VolumeMeasurement;

/// A session with traffic whose UPF is killed and comes back, and is upgraded. It leaves nothing
/// behind.
final class SurvivalTrial implements AutoCloseable {
  private static final Ipv4Address PHONE = Ipv4Address.of(10, 45, 0, 2);
  private static final int PORT = 7_001;

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final Hosts hosts;
  private final Path folder;
  private final Path pins;
  private int starts;
  private @Nullable CoreProcess current;

  /// What was noticed.
  ///
  /// @param recoverySeconds from the start of the next process until the SMF had its answer
  record Result(
      NumberedStream.Losses losses,
      long tcpOctets,
      long reportedUp,
      long reportedDown,
      long carriedUp,
      long carriedDown,
      double recoverySeconds,
      double upgradeSeconds) {
    /// Octets that were reported and not carried, or carried and not reported.
    long usageError() {
      return Math.abs(reportedUp - carriedUp) + Math.abs(reportedDown - carriedDown);
    }
  }

  /// @param mode of the fast path
  SurvivalTrial(String mode) throws IOException {
    try {
      TemporaryFolder made = new TemporaryFolder("soliton-survival");
      open.push(made);
      folder = made.path();
      hosts = new Hosts();
      open.push(hosts);
      pins = Path.of("/sys/fs/bpf", "soliton-survival-" + ProcessHandle.current().pid());
      open.push(this::removePins);
      for (String[] end : new String[][] {{hosts.ran(), "core"}, {hosts.internet(), "upf"}}) {
        Command.require(
            Iperf.netns(end[0], "ethtool", "-K", end[1], "tx", "off", "gro", "on")
                .toArray(String[]::new));
      }
      write(mode);
    } catch (IOException refused) {
      close();
      throw refused;
    }
  }

  /// The UPF ends its pins where it ends regularly; this is for when something went wrong.
  private void removePins() throws IOException {
    HostMounts.call(
        () -> {
          new TemporaryFolder(pins).close();
          return pins;
        });
  }

  private void write(String mode) throws IOException {
    String n3 = Hosts.CORE_N2_N3.getHostAddress();
    Files.writeString(
        folder.resolve("upf.yaml"),
        """
        n3: %s
        n4: {smf: %s, upf: %s}
        user-plane: external
        fast-path: {n3: n3, n6: n6, mode: %s, pins: %s, journal: %s, sessions: 1024}
        data-networks: {internet: {addresses: 10.45.0.0/16, nat: %s}}
        """
            .formatted(
                n3,
                SmallSmf.ADDRESS,
                SmallSmf.UPF,
                mode,
                pins,
                folder.resolve("journal"),
                Hosts.NAT));
  }

  private CoreProcess startUpf() throws IOException {
    starts++;
    CoreProcess upf =
        new CoreProcess(
            Iperf.netns(hosts.core()),
            folder.resolve("upf-%d.log".formatted(starts)),
            "upf",
            List.of("--config", folder.resolve("upf.yaml").toString(), "--keep"));
    open.push(upf);
    current = upf;
    return upf;
  }

  /// @param pauseMillis between the events, and how long nobody is there
  Result run(long pauseMillis) throws IOException, InterruptedException {
    try {
      return measure(pauseMillis);
    } catch (IOException failed) {
      String said = current == null ? "" : "; the UPF's last lines:\n" + current.lastLines();
      throw new IOException(failed.getMessage() + said, failed);
    }
  }

  private Result measure(long pauseMillis) throws IOException, InterruptedException {
    CoreProcess first = startUpf();
    try (SmallSmf smf = new SmallSmf(hosts.core())) {
      Ipv4Address gnb = Ipv4Address.of(Octets.adopt(Hosts.GNB.getAddress()));
      SmallSmf.Session session =
          smf.establish(SessionRequests.metered(SmallSmf.ADDRESS, gnb, PHONE));
      smf.pointTo(session, Hosts.GNB, SurvivalRadio.TEID);
      InetSocketAddress phone = new InetSocketAddress(PHONE.toInetAddress(), 0);
      InetSocketAddress server = new InetSocketAddress(Hosts.SERVER, PORT);
      try (SurvivalRadio radio =
              new SurvivalRadio(hosts.ran(), PHONE.toInetAddress(), session.teid());
          NumberedStream udp = new NumberedStream(hosts.ran(), phone, hosts.internet(), server);
          EchoedStream tcp = new EchoedStream(hosts.ran(), phone, hosts.internet(), server)) {
        udp.start();
        tcp.start();
        TimeStamp started = Objects.requireNonNull(smf.heartbeat());
        Thread.sleep(pauseMillis);
        first.kill();
        Thread.sleep(pauseMillis);
        Restart recovery = restart(smf, session, started);
        Thread.sleep(pauseMillis);
        recovery.upf.close();
        Restart upgrade = restart(smf, session, started);
        Thread.sleep(pauseMillis);
        long octets = tcp.end();
        NumberedStream.Losses losses = udp.end();
        VolumeMeasurement rest = smf.end(session);
        return new Result(
            losses,
            octets,
            known(recovery.used.uplink()) + known(upgrade.used.uplink()) + known(rest.uplink()),
            known(recovery.used.downlink())
                + known(upgrade.used.downlink())
                + known(rest.downlink()),
            radio.uplinkOctets.sum(),
            radio.downlinkOctets.sum(),
            recovery.seconds,
            upgrade.seconds);
      }
    }
  }

  private static long known(@Nullable Long octets) {
    return octets == null ? 0 : octets;
  }

  /// @param used what was reported to the first question that the new process answered
  private record Restart(CoreProcess upf, double seconds, VolumeMeasurement used) {}

  private Restart restart(SmallSmf smf, SmallSmf.Session session, TimeStamp started)
      throws IOException {
    long begin = System.nanoTime();
    CoreProcess upf = startUpf();
    boolean same = started.equals(smf.heartbeat());
    VolumeMeasurement used = smf.used(session);
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (!same) {
      throw new IOException("the UPF tells that it has forgotten its sessions");
    }
    return new Restart(upf, seconds, used);
  }

  @Override
  public void close() throws IOException {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
  }
}
