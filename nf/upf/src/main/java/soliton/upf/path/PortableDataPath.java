package soliton.upf.path;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import soliton.base.Clock;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.transport.PacketBatch;
import soliton.transport.PacketPort;
import soliton.transport.PacketReader;
import soliton.transport.flow.Lines;
import soliton.upf.packet.Packet;
import soliton.upf.rules.Far;
import soliton.upf.rules.RemoteTunnel;
import soliton.upf.rules.Rules;

/// The data path in user space, over any two packet ports: a UDP socket and a TUN device, or
/// queues. One thread a direction; [#step] does their work by hand where there are no threads.
public final class PortableDataPath implements DataPath {
  /// Octets of packets that may wait for idle UEs, all together.
  private static final long BUFFER_OCTETS = 64L << 20;

  private final Clock clock;
  private final EventLog log;
  private final Lines lines;
  private final PacketPort n3;
  private final PacketPort n6;
  private final SessionIndex index = new SessionIndex();
  private final AtomicLong bufferBudget = new AtomicLong(BUFFER_OCTETS);
  private final FromTunnels fromTunnels;
  private final FromNetwork fromNetwork;
  private final PacketReader n3Reader;
  private final PacketReader n6Reader;

  // Owned by the control side.
  private final Lane ownLane;
  private final Packet ownView = new Packet();

  private final AtomicBoolean closed = new AtomicBoolean();
  private final List<Thread> threads = new ArrayList<>();

  /// @param lines memory that meters count in
  /// @param self address of N3, which error indications tell
  public PortableDataPath(
      Clock clock,
      Counters counters,
      EventLog log,
      PathEvents events,
      Lines lines,
      PacketPort n3,
      PacketPort n6,
      InetAddress self) {
    this.clock = clock;
    this.log = log;
    this.lines = lines;
    this.n3 = n3;
    this.n6 = n6;
    PathCounters measured = new PathCounters(counters);
    Lane up = new Lane(measured, lines, clock, events, n3.writer(), n6.writer());
    Lane down = new Lane(measured, lines, clock, events, n3.writer(), n6.writer());
    ownLane = new Lane(measured, lines, clock, events, n3.writer(), n6.writer());
    fromTunnels = new FromTunnels(index, up, events, self);
    fromNetwork = new FromNetwork(index, down);
    n3Reader = n3.reader();
    n6Reader = n6.reader();
  }

  /// Starts the two threads.
  public void start() {
    threads.add(start("upf-n3", n3Reader, fromTunnels::handle));
    threads.add(start("upf-n6", n6Reader, fromNetwork::handle));
  }

  private Thread start(String name, PacketReader reader, Consumer<PacketBatch> work) {
    return Thread.ofPlatform()
        .name(name)
        .daemon()
        .start(
            () -> {
              while (!closed.get()) {
                carry(reader, work);
              }
            });
  }

  /// A fault of ours costs the rest of one batch, never the thread.
  private void carry(PacketReader reader, Consumer<PacketBatch> work) {
    try {
      work.accept(reader.read(-1));
    } catch (RuntimeException fault) {
      log.error("upf.data-path.fault", fault);
    }
  }

  /// Carries what is waiting at both ports, without threads.
  public void step() {
    fromTunnels.handle(n3Reader.read(0));
    fromNetwork.handle(n6Reader.read(0));
  }

  @Override
  public PathSession open(long seid) {
    return new PathSession(seid, lines, bufferBudget, clock.nanos());
  }

  @Override
  public boolean apply(PathSession session, Rules rules, boolean dropsBuffered) {
    PathRules before = session.rules();
    PathRules next = session.prepare(rules);
    if (!index.isFree(session, next)) {
      next.abandon(before);
      session.lines().undo();
      return false;
    }
    if (dropsBuffered) {
      session.buffer().clear();
    }
    boolean flows = flowsAgain(before, next);
    if (flows) {
      release(session, next); // What waited goes before what comes now.
    }
    session.lines().commit();
    session.set(next);
    index.add(session, next);
    index.remove(session, before, next);
    if (flows) {
      release(session, next); // What came in the meantime.
    }
    return true;
  }

  private static boolean flowsAgain(PathRules before, PathRules next) {
    for (PathRule rule : before.all()) {
      PathRule now = next.rule(rule.pdr.id());
      boolean waited = rule.action == Far.Action.BUFFER;
      if (waited && (now == null || now.action != Far.Action.BUFFER)) {
        return true;
      }
    }
    return false;
  }

  private void release(PathSession session, PathRules rules) {
    for (var kept = session.buffer().take(); kept != null; kept = session.buffer().take()) {
      PathRule rule = rules.rule(kept.pdrId());
      if (rule != null) {
        ownLane.countKept(session, rule, kept.packet().length());
        ownLane.sendKept(rule, kept.packet(), ownView);
      }
    }
    ownLane.flush();
  }

  @Override
  public void remove(PathSession session) {
    PathRules before = session.rules();
    session.set(PathRules.NONE);
    index.remove(session, before, PathRules.NONE);
    session.buffer().clear();
    session.lines().end();
  }

  @Override
  public void sendEndMarker(RemoteTunnel tunnel) {
    ownLane.sendMessage(
        Gtpu.encode(
            GtpuHeader.ofTunnel(GtpuType.END_MARKER, tunnel.teid() & 0xffff_ffffL),
            new GtpuMessage.EndMarker(null)),
        tunnel.address());
    ownLane.flush();
  }

  @Override
  public String description() {
    return "portable: N3 %s, N6 %s".formatted(n3.description(), n6.description());
  }

  @Override
  public void close() {
    closed.set(true);
    n3.close();
    n6.close();
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
