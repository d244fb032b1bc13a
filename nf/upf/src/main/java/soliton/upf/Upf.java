package soliton.upf;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.nf.Scheduler;
import soliton.pfcp.ie.NodeId;
import soliton.sbi.nupf.NupfEventExposure;
import soliton.transport.Datagrams;
import soliton.transport.PacketPort;
import soliton.transport.flow.FlowPort;
import soliton.transport.flow.Lines;
import soliton.upf.durable.Boot;
import soliton.upf.durable.Journal;
import soliton.upf.durable.KeptLines;
import soliton.upf.durable.Survival;
import soliton.upf.events.EventExposure;
import soliton.upf.events.SessionReader;
import soliton.upf.events.TotalCounts;
import soliton.upf.n4.N4;
import soliton.upf.n4.NodeDesk;
import soliton.upf.n4.Reporting;
import soliton.upf.n4.Resumption;
import soliton.upf.n4.SessionDesk;
import soliton.upf.nat.NatEvents;
import soliton.upf.nat.OfferedFlows;
import soliton.upf.path.DataPath;
import soliton.upf.path.FlowCompiler;
import soliton.upf.path.FlowDataPath;
import soliton.upf.path.PathSession;
import soliton.upf.path.PortableDataPath;
import soliton.upf.reading.SessionReading;
import soliton.upf.reading.Totals;
import soliton.upf.rules.Applications;
import soliton.upf.rules.Means;
import soliton.upf.rules.PredefinedRule;
import soliton.upf.session.Sessions;
import soliton.upf.session.Teids;
import soliton.upf.session.UpfSession;

/// The user plane function (TS 23.501 6.2.3). N4 tells it rules, N3 and N6 carry packets by them:
///
/// ```
///   SMF --- N4 ---> NodeDesk, SessionDesk ---> rules ---> DataPath
///                        Reporting <------- events ---------+
///   gNB === N3 ===> FromTunnels ---> Lane ---> N6 ===> data network
///   gNB <=== N3 === Lane <--- FromNetwork <=== N6 ==== data network
/// ```
public final class Upf implements AutoCloseable {
  /// Lines for rates and counts where no faster way brings any: about six a session, 8 MiB.
  private static final int LINES = 1 << 17;

  private static final Duration SWEEP = Duration.ofSeconds(5);

  private final Turns turns;
  private final N4 n4;
  private final NodeDesk nodes;
  private final Sessions sessions;
  private final PortableDataPath dataPath;
  private final DataPath path;
  private final EventLog log;
  private final EventExposure exposure;
  private final SessionReader reader;
  private final TotalCounts totals;
  private final Survival survival;
  private final Scheduler scheduler;
  private Scheduler.@Nullable Timeout sweep;

  /// Binds N4; nothing runs before [#start], or [#step] where there are no threads.
  ///
  /// @param n3 carries GTP-U: a UDP socket on port 2152 of the N3 address, or a queue
  /// @param n6 the data network: a TUN device, or a queue
  /// @throws IOException if the address of N4 cannot be bound
  public Upf(
      UpfConfig config,
      Scheduler scheduler,
      Counters counters,
      RandomGenerator random,
      Datagrams datagrams,
      PacketPort n3,
      PacketPort n6)
      throws IOException {
    this(config, scheduler, counters, random, datagrams, UpfPorts.of(n3, n6, null));
  }

  /// With several data networks, GTP-U over IPv6, or a faster way in front of the data path.
  ///
  /// @throws IOException if the address of N4 cannot be bound
  public Upf(
      UpfConfig config,
      Scheduler scheduler,
      Counters counters,
      RandomGenerator random,
      Datagrams datagrams,
      UpfPorts ports)
      throws IOException {
    NodeId self = NodeId.of(nodeAddress(config));
    log = new EventLog(System.getLogger("soliton.upf"), scheduler.clock(), counters);
    turns = new Turns(log);
    Path state = config.options().state();
    survival = state == null ? Survival.none(log) : Survival.in(state, Boot.id(), log);
    sessions = new Sessions(random);
    n4 = new N4(config, self, scheduler, log, turns, datagrams, random);
    Reporting reporting = new Reporting(n4, sessions, scheduler, turns, survival);
    Lines lines = lines(ports, state);
    OfferedFlows offered = ports.flows() == null ? null : new OfferedFlows(ports.flows(), turns);
    NatEvents natEvents = offered == null ? NatEvents.NONE : offered;
    dataPath =
        new PortableDataPath(
            new PortableDataPath.Surroundings(
                scheduler.clock(), counters, log, reporting, lines, random, natEvents),
            config,
            ports);
    if (offered != null) {
      int taken = offered.takeOver(dataPath.translations(), scheduler.clock().nanos());
      log.debug("nat.taken-over", "flows", taken);
    }
    this.scheduler = scheduler;
    path = inFront(config, ports.flows(), dataPath);
    exposure = new EventExposure(sessions, scheduler, random, turns, log);
    reader = new SessionReader(sessions, path, scheduler.clock(), turns);
    totals = new TotalCounts(counters, sessions, lines, ports.flows());
    Teids teids = new Teids(random, config.n3(), config.options().n3Ipv6());
    Means means = means(config);
    SessionDesk sessionDesk =
        new SessionDesk(
            config, self, sessions, teids, means, path, reporting, survival, scheduler, turns, log);
    turns.execute(new Resumption(survival, teids, means, sessionDesk, reporting, log)::run);
    nodes =
        new NodeDesk(
            config,
            self,
            n4,
            means,
            sessions,
            sessionDesk,
            reporting,
            survival,
            scheduler,
            turns,
            log);
    if (dataPath.isSwept()) {
      sweepLater();
    }
  }

  private static DataPath inFront(UpfConfig config, @Nullable FlowPort flows, DataPath slow) {
    if (flows == null) {
      return slow;
    }
    FlowCompiler compiler =
        new FlowCompiler(config.protection(), config.n3(), config.options().n3Ipv6());
    return new FlowDataPath(slow, flows, compiler);
  }

  /// Lines that so many sessions need, if few have more than an AMBR and a flow with a rate.
  public static int linesFor(int sessions) {
    return (int) Math.min(Integer.MAX_VALUE, Lines.FIRST + 6L * sessions);
  }

  private static Lines lines(UpfPorts ports, @Nullable Path state) throws IOException {
    if (ports.flows() != null) {
      return ports.flows().lines();
    }
    if (ports.lines() != null) {
      return ports.lines();
    }
    return state == null ? Lines.ofCapacity(LINES) : KeptLines.in(state, LINES);
  }

  private void sweepLater() {
    sweep =
        scheduler.after(
            SWEEP.toNanos(),
            () -> {
              dataPath.sweep();
              sweepLater();
            });
  }

  private Means means(UpfConfig config) {
    Map<String, PredefinedRule> predefined = new HashMap<>();
    config
        .options()
        .predefined()
        .forEach((name, flows) -> predefined.put(name, PredefinedRule.of(name, flows)));
    return new Means(
        path.capabilities(), new Applications(), config.options().steering(), predefined);
  }

  private static Ipv4Address nodeAddress(UpfConfig config) {
    Octets address = Octets.copyOf(config.n4().getAddress().getAddress());
    return address.length() == Ipv4Address.OCTETS ? Ipv4Address.of(address) : config.n3();
  }

  /// Starts the threads of the data path, tells in one line which it is, and associates with the
  /// SMFs that the configuration names.
  public void start() {
    log.info("upf.data-path", "kind", path.description());
    dataPath.start();
    nodes.associate();
  }

  /// Carries the packets that wait at N3 and N6, in the caller's thread.
  public void step() {
    dataPath.step();
  }

  /// Ends sessions that an earlier process has left at work in a faster way and that no SMF has set
  /// up again, and tells how many they were.
  public void endLeftOver() {
    turns.execute(() -> log.info("upf.left-over", "ended", path.endLeftOver(this::known)));
  }

  private @Nullable PathSession known(long seid) {
    UpfSession session = sessions.of(seid);
    return session == null ? null : session.path();
  }

  /// The sessions that a process has left in a directory ([UpfConfig.Options#state]) do not come
  /// back; no process may have it open.
  public static void forget(Path state) throws IOException {
    Journal.erase(state);
  }

  /// Where SMFs reach it.
  public InetSocketAddress n4() {
    return n4.local();
  }

  public int sessions() {
    return sessions.size();
  }

  public int associations() {
    return nodes.associations();
  }

  /// Tells of usage to those who subscribe (TS 29.564). Any thread may call it but that of a
  /// timer.
  public NupfEventExposure eventExposure() {
    return exposure;
  }

  /// Reads all sessions for somebody who looks at them; a million take about a second, in which
  /// requests are served as ever. Any thread may call it but that of a timer.
  public void readSessions(Consumer<SessionReading> eye) {
    reader.forEach(eye);
  }

  /// What it carried and dropped in all.
  public Totals totals() {
    return totals.read();
  }

  @Override
  public void close() {
    exposure.close();
    if (sweep != null) {
      sweep.cancel();
    }
    n4.close();
    path.close();
    survival.close();
  }
}
