package soliton.launcher.core;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soliton.launcher.capture.Capture;
import soliton.launcher.config.CoreConfig;
import soliton.linux.HostMounts;
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

  /// How long its parts live, compared with its process.
  ///
  /// @param keeps at a regular end, what works without the process is left at work for the next one
  /// @param resumes the sessions of an earlier process go on, because SMFs know them still; else
  ///     their packets flow until this process starts, and no longer
  public record Lifespan(boolean keeps, boolean resumes) {
    /// All ends with the process, and nothing is expected of another one.
    public static final Lifespan ENDS = new Lifespan(false, false);
  }

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final Counters counters = new Counters();
  private final @Nullable FastPath fastPath;
  private final Upf upf;

  /// What works without the process is left at work when this is closed: while this is being made,
  /// what another process has left already.
  private boolean leaves;

  /// Binds N3 and N4 and opens the devices; no packet flows before [#start].
  ///
  /// @param capture where user packets are written to; absent: nowhere
  /// @throws IOException if an address or a device cannot be had; says which and why. Then what an
  ///     earlier process has left goes on.
  public UserPlane(
      CoreConfig config,
      Scheduler scheduler,
      RandomGenerator random,
      Datagrams datagrams,
      @Nullable Capture capture,
      Lifespan lifespan)
      throws IOException {
    try {
      KeptState kept = KeptState.open(config);
      if (kept != null) {
        leaves = kept.isInherited();
        open.push(kept);
        open.push(() -> end(kept));
      }
      UserPlanePorts ports = UserPlanePorts.open(config, capture, kept != null);
      open.push(ports);
      open.push(() -> endDevices(ports));
      if (config.userPlane() != CoreConfig.UserPlane.INSIDE) {
        HostNetwork host = HostNetwork.open(config);
        open.push(() -> close(host));
      }
      fastPath = HostMounts.call(() -> FastPathChoice.open(config, kept != null));
      boolean outlives = fastPath != null && fastPath.outlives();
      leaves = outlives && fastPath.isTakenOver();
      if (fastPath != null) {
        open.push(() -> close(fastPath));
      }
      if (kept != null && !(leaves && lifespan.resumes)) {
        kept.forget();
      }
      Lines lines = fastPath == null ? lines() : fastPath.lines();
      FunctionConfigs.limit(lines, config.quality().link());
      UpfPorts all = new UpfPorts(ports.n3(), null, ports.networks(), fastPath, 0);
      upf =
          new Upf(
              configOf(config, outlives && lifespan.resumes ? kept : null),
              scheduler,
              counters,
              random,
              datagrams,
              all.with(lines));
      open.push(upf);
      // Once more: the UPF closes its ports, and a device that is closed cannot be told to go.
      open.push(() -> endDevices(ports));
      leaves = outlives && lifespan.keeps;
    } catch (IOException refused) {
      close();
      throw refused;
    }
  }

  private static UpfConfig configOf(CoreConfig config, @Nullable KeptState kept) {
    UpfConfig settings = FunctionConfigs.upf(config);
    return kept == null
        ? settings
        : settings.with(UpfConfig.Options.NONE.withState(kept.journal()));
  }

  private void end(KeptState kept) throws IOException {
    if (!leaves) {
      kept.end();
    }
  }

  private void endDevices(UserPlanePorts ports) throws IOException {
    if (!leaves) {
      ports.outliveNoMore();
    }
  }

  private void close(HostNetwork host) throws IOException {
    if (!leaves) {
      host.close();
    }
  }

  private void close(FastPath path) throws IOException {
    if (leaves) {
      path.leave();
    } else {
      HostMounts.call(
          () -> {
            path.close();
            return path;
          });
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
      upf.endLeftOver();
    }
  }

  public Upf upf() {
    return upf;
  }

  /// The measurements of the UPF.
  public Counters counters() {
    return counters;
  }

  /// All parts are closed, also if one of them cannot be.
  @Override
  public void close() throws IOException {
    IOException first = null;
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        first = first != null ? first : e instanceof IOException io ? io : new IOException(e);
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
