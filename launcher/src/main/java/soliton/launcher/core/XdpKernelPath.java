package soliton.launcher.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import soliton.base.Ipv4Address;
import soliton.upf.KernelPath;
import soliton.xdp.fastpath.DownlinkRule;
import soliton.xdp.fastpath.FastPath;
import soliton.xdp.fastpath.FastPathSettings;
import soliton.xdp.fastpath.Rate;
import soliton.xdp.fastpath.RuleTable;
import soliton.xdp.fastpath.UplinkRule;

/// The flows of the UPF in the XDP fast path.
public final class XdpKernelPath implements KernelPath, AutoCloseable {
  private static final int BEST_EFFORT = 0;

  private final FastPath path;
  private final RuleTable rules;

  private XdpKernelPath(FastPath path) {
    this.path = path;
    this.rules = path.rules();
  }

  /// Puts the fast path to work in the current network namespace. Flows that an earlier process has
  /// left go on until the SMF sets their sessions up anew, or others with their addresses.
  ///
  /// @throws IOException if this kernel, these interfaces or these rights do not allow it
  public static XdpKernelPath open(FastPathSettings settings) throws IOException {
    return new XdpKernelPath(FastPath.open(settings));
  }

  @Override
  public boolean put(Uplink flow) {
    return isDone(
        () -> rules.put(new UplinkRule(flow.teid(), flow.ue(), flow.qfis(), rate(flow.kbps()))),
        () -> rules.removeUplink(flow.teid()));
  }

  @Override
  public boolean put(Downlink flow) {
    return isDone(
        () ->
            rules.put(
                new DownlinkRule(
                    flow.ue(),
                    flow.teid(),
                    flow.peer(),
                    flow.qfi(),
                    flow.reflective(),
                    BEST_EFFORT,
                    rate(flow.kbps()))),
        () -> rules.removeDownlink(flow.ue()));
  }

  private static Rate rate(long kbps) {
    return kbps == UNLIMITED ? Rate.UNLIMITED : Rate.ofKbps(kbps);
  }

  private interface Change {
    void make() throws IOException;
  }

  /// A full table leaves the flow to the slow path, without an older one under the same key.
  private static boolean isDone(Change put, Change remove) {
    try {
      put.make();
      return true;
    } catch (IOException full) {
      demand(remove);
      return false;
    }
  }

  private static void demand(Change change) {
    try {
      change.make();
    } catch (IOException broken) {
      throw new UncheckedIOException("the fast path cannot be told to stop", broken);
    }
  }

  @Override
  public void removeUplink(int teid) {
    demand(() -> rules.removeUplink(teid));
  }

  @Override
  public void removeDownlink(Ipv4Address ue) {
    demand(() -> rules.removeDownlink(ue));
  }

  @Override
  public long lastPacketNanos(int teid, Ipv4Address ue) {
    try {
      return Math.max(rules.uplink(teid).lastNanos(), rules.downlink(ue).lastNanos());
    } catch (IOException broken) {
      throw new UncheckedIOException("the fast path cannot be read", broken);
    }
  }

  @Override
  public String description() {
    return path.description();
  }

  /// Takes it off the interfaces; a process that dies without this leaves it at work, if its rules
  /// are pinned.
  @Override
  public void close() throws IOException {
    path.end();
  }
}
