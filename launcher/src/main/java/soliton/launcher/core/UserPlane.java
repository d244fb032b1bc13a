package soliton.launcher.core;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soliton.launcher.capture.Capture;
import soliton.launcher.config.CoreConfig;
import soliton.linux.LazyMemory;
import soliton.nf.Counters;
import soliton.nf.Scheduler;
import soliton.transport.Datagrams;
import soliton.transport.flow.Lines;
import soliton.upf.Upf;
import soliton.upf.UpfConfig;
import soliton.upf.UpfPorts;
import soliton.xdp.fastpath.FastPath;

/// A user plane function with its sockets, devices and fast path, alone in its process or beside a
/// core.
public final class UserPlane implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("soliton.upf");

  /// How long SMFs have, after a start, to set up the sessions anew that an earlier process has
  /// left at work.
  private static final Duration LEFT_OVER = Duration.ofMinutes(2);

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final Scheduler scheduler;
  private final Counters counters = new Counters();
  private final @Nullable FastPath fastPath;
  private final Upf upf;

  /// Binds N3 and N4 and opens the devices; no packet flows before [#start].
  ///
  /// @param capture where user packets are written to; absent: nowhere
  /// @param keeps the fast path is left at work when this is closed, for the next process
  /// @throws IOException if an address or a device cannot be had; says which and why
  public UserPlane(
      CoreConfig config,
      Scheduler scheduler,
      RandomGenerator random,
      Datagrams datagrams,
      @Nullable Capture capture,
      boolean keeps)
      throws IOException {
    this.scheduler = scheduler;
    try {
      UserPlanePorts ports = UserPlanePorts.open(config, capture);
      open.push(ports);
      if (config.userPlane() != CoreConfig.UserPlane.INSIDE) {
        HostNetwork host = HostNetwork.open(config);
        open.push(keeps ? () -> {} : host);
      }
      fastPath = FastPathChoice.open(config);
      if (fastPath != null) {
        open.push(keeps ? fastPath::leave : fastPath);
      }
      Lines lines = fastPath == null ? lines() : fastPath.lines();
      FunctionConfigs.limit(lines, config.quality().link());
      UpfPorts all = new UpfPorts(ports.n3(), null, ports.networks(), fastPath, 0);
      upf =
          new Upf(
              FunctionConfigs.upf(config), scheduler, counters, random, datagrams, all.with(lines));
      open.push(upf);
    } catch (IOException refused) {
      close();
      throw refused;
    }
  }

  /// For as many sessions as a UPF may have; those it does not have cost nothing.
  private static Lines lines() throws IOException {
    long octets = (long) Upf.linesFor(UpfConfig.DEFAULT_MAX_SESSIONS) * Lines.LINE_OCTETS;
    return Lines.in(LazyMemory.ofOctets(octets));
  }

  /// Carries packets from here on.
  public void start() {
    upf.start();
    if (fastPath != null && fastPath.isTakenOver()) {
      LOG.log(Level.INFO, "upf.taken-over sessions=" + fastPath.sessions().size());
      Scheduler.Timeout end = scheduler.after(LEFT_OVER.toNanos(), upf::endLeftOver);
      open.push(end::cancel);
    }
  }

  public Upf upf() {
    return upf;
  }

  /// The measurements of the UPF.
  public Counters counters() {
    return counters;
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
