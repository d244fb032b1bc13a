package soliton.launcher.core;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soliton.launcher.capture.Capture;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.config.CoreConfig.FastPath;
import soliton.launcher.config.CoreConfig.FastPathMode;
import soliton.linux.LazyMemory;
import soliton.nf.Counters;
import soliton.nf.Scheduler;
import soliton.transport.Datagrams;
import soliton.transport.flow.FlowPort;
import soliton.transport.flow.Lines;
import soliton.upf.Upf;
import soliton.upf.UpfConfig;
import soliton.upf.UpfPorts;
import soliton.xdp.fastpath.FastPathSettings;
import soliton.xdp.kernel.XdpMode;

/// A user plane function with its sockets and devices, alone in its process or beside a core.
public final class UserPlane implements AutoCloseable {
  private static final int ONLY_NETWORK = 0;

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final Upf upf;

  /// Binds N3 and N4 and opens the devices; no packet flows before [#start].
  ///
  /// @param capture where user packets are written to; absent: nowhere
  /// @throws IOException if an address or a device cannot be had; says which and why
  public UserPlane(
      CoreConfig config,
      Scheduler scheduler,
      RandomGenerator random,
      Datagrams datagrams,
      @Nullable Capture capture)
      throws IOException {
    try {
      UserPlanePorts ports = UserPlanePorts.open(config, capture);
      open.push(ports.n3());
      open.push(ports.n6());
      FlowPort flows = flows(config);
      UpfPorts all = UpfPorts.of(ports.n3(), ports.n6(), flows);
      upf =
          new Upf(
              FunctionConfigs.upf(config),
              scheduler,
              new Counters(),
              random,
              datagrams,
              flows == null ? all.with(lines()) : all);
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

  /// The programs in the kernel, if they are wanted and possible.
  ///
  /// @throws IOException if this kernel, these interfaces or these rights do not allow what the
  ///     operator demands
  private @Nullable FlowPort flows(CoreConfig config) throws IOException {
    FastPath fast = config.fastPath();
    if (fast == null || fast.mode() == FastPathMode.OFF) {
      return null;
    }
    FlowPort flows = soliton.xdp.fastpath.FastPath.open(settings(config, fast));
    open.push(flows);
    return flows;
  }

  private static FastPathSettings settings(CoreConfig config, FastPath fast) {
    return new FastPathSettings(
        fast.n3(),
        List.of(FunctionConfigs.ipv4(config.n3().getAddress()).toOctets()),
        config.dataNetworks().values().stream()
            .flatMap(each -> each.n6().fastPath().stream())
            .distinct()
            .map(each -> new FastPathSettings.N6(ONLY_NETWORK, each.device(), each.vlan()))
            .toList(),
        FastPathSettings.Room.of(fast.sessions()),
        null,
        List.of(XdpMode.NATIVE, XdpMode.GENERIC));
  }

  /// Carries packets from here on.
  public void start() {
    upf.start();
  }

  public Upf upf() {
    return upf;
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
