package soliton.assurance.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import soliton.base.Octets;
import soliton.base.Tac;
import soliton.crypto.AkaFunctions;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.Milenage;
import soliton.load.InnerHost;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.nf.Simulation;
import soliton.radio.Air;
import soliton.store.MemoryStore;
import soliton.store.Store;
import soliton.transport.memory.MemoryNetwork;
import soliton.transport.memory.Parcel;
import soliton.udr.Subscribers;
import soliton.udr.Udr;

/// A whole 5G network in one thread, from one seed: phones, base stations, the core, the user plane
/// and a server behind it. Time passes only when nobody has anything to do.
public final class Network implements AutoCloseable {
  private static final AkaFunctions AKA = Milenage.ofOpc(Site.K, Site.OPC);
  /// Faults of ours are told; what peers do wrong is the purpose of the exercise.
  private static final Logger QUIET = Logger.getLogger("soliton");

  private static final int MOST_STEPS = 3_000_000;

  final Simulation simulation;
  final SimulatedAgenda agenda;
  final Air air;
  private final MemoryNetwork network = new MemoryNetwork(this::take);
  private final Map<Long, Deque<Parcel>> channels = new HashMap<>();
  private final List<String> log = new ArrayList<>();
  private final List<Consumer<Parcel>> taps = new ArrayList<>();
  private final List<BaseStation> stations = new ArrayList<>();
  private final List<Handset> handsets = new ArrayList<>();
  private final Store store = new MemoryStore();
  private final CipheringAlgorithm ciphering;
  private final InnerHost server;
  private Weather weather = Weather.CALM;
  private Tamper tamper = Tamper.NONE;
  private SimulatedCore core;

  public Network(long seed) {
    this(seed, CipheringAlgorithm.NEA2);
  }

  public Network(long seed, CipheringAlgorithm ciphering) {
    QUIET.setLevel(Level.SEVERE);
    this.ciphering = ciphering;
    simulation = new Simulation(seed);
    agenda = new SimulatedAgenda(simulation);
    air = new Air(agenda, 1, this::copies);
    server = new InnerHost(agenda, Site.SERVER, this::fromServer);
    Udr udr =
        new Udr(
            store,
            new EventLog(System.getLogger("soliton.udr"), simulation.clock(), new Counters()));
    udr.provisioning()
        .seed(Subscribers.plain(Site.supi(1), Site.K, Site.OPC, Site.SLICE, Site.INTERNET), 1200);
    core = newCore();
  }

  // The parties

  private SimulatedCore newCore() {
    try {
      return new SimulatedCore(
          network,
          new SimulatedCore.World() {
            @Override
            public CoreProcess process() {
              return new CoreProcess(simulation);
            }

            @Override
            public RandomGenerator random() {
              return simulation.random();
            }

            @Override
            public Function<Octets, List<Octets>> before(Tamper.Kind kind) {
              return Network.this.before(kind, 0);
            }

            @Override
            public void toDataNetwork(Octets packet) {
              server.onPacket(packet);
            }
          },
          store,
          ciphering);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public SimulatedCore core() {
    return core;
  }

  public MemoryNetwork transport() {
    return network;
  }

  public RandomGenerator random() {
    return simulation.random();
  }

  public void killCore() {
    note("core killed");
    core.kill();
  }

  public void restartCore() {
    note("core back");
    core = newCore();
  }

  public void killUserPlane() {
    note("upf killed");
    core.killUserPlane();
  }

  public void restartUserPlane() {
    note("upf back");
    try {
      core.restartUserPlane();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A base station that is switched on.
  public BaseStation addStation() {
    return addStation(Site.TAC);
  }

  /// A base station in a tracking area that the core may not serve.
  public BaseStation addStation(Tac tac) {
    BaseStation station = new BaseStation(this, stations.size() + 1, tac);
    stations.add(station);
    station.start();
    return station;
  }

  public List<BaseStation> stations() {
    return stations;
  }

  /// A phone that is switched off.
  public Handset addHandset() {
    return addHandset(handsets.size() + 1, Site.INTERNET.toString());
  }

  /// A phone that is switched off.
  ///
  /// @param number of its SIM; there are subscribers 1 to 1200
  /// @param dnn data network that it wants
  public Handset addHandset(int number, String dnn) {
    Handset handset = new Handset(this, number, dnn, AKA);
    handsets.add(handset);
    return handset;
  }

  public List<Handset> handsets() {
    return handsets;
  }

  /// The server pings a phone that may be idle.
  public void pingFromServer(Inet4Address phone, Runnable onAnswer) {
    server.ping(
        phone,
        32,
        Duration.ofSeconds(30),
        nanos -> {
          if (nanos >= 0) {
            onAnswer.run();
          }
        });
  }

  private void fromServer(Octets packet) {
    // not from within the packet that is answered
    agenda.execute(() -> core.fromDataNetwork(packet));
  }

  // What is under way

  public void weather(Weather now) {
    weather = now;
  }

  private int copies() {
    double fate = random().nextDouble();
    return fate < weather.fading() ? 0 : fate < 1.5 * weather.fading() ? 2 : 1;
  }

  private void take(Parcel parcel) {
    taps.forEach(tap -> tap.accept(parcel));
    if (!parcel.isUnreliable()) {
      channels.computeIfAbsent(parcel.channel(), _ -> new ArrayDeque<>()).add(parcel);
      var _ = simulation.after(delayNanos(), () -> deliverNext(parcel.channel()));
      return;
    }
    if (random().nextDouble() >= weather.loss()) {
      var _ = simulation.after(delayNanos(), () -> deliver(parcel));
    }
    if (random().nextDouble() < weather.repetition()) {
      var _ = simulation.after(delayNanos(), () -> deliver(parcel));
    }
  }

  /// In the order of sending, whichever delay is over first.
  private void deliverNext(long channel) {
    deliver(Objects.requireNonNull(channels.get(channel)).remove());
  }

  private void deliver(Parcel parcel) {
    note(parcel + " " + Integer.toHexString(parcel.content().hashCode()));
    parcel.deliver();
  }

  private long delayNanos() {
    return 1_000_000L * (1 + random().nextInt(weather.delayMillis()));
  }

  /// From now on somebody sits at the senders.
  public void tamper(Tamper attacker) {
    tamper = attacker;
  }

  /// What an attacker puts before messages of this way.
  Function<Octets, List<Octets>> before(Tamper.Kind kind, int station) {
    Tamper.Way way = new Tamper.Way(kind, station);
    return message -> tamper.before(way, message);
  }

  /// Sees every parcel when it is sent.
  public void tap(Consumer<Parcel> observer) {
    taps.add(observer);
  }

  // Time

  private boolean step() {
    return agenda.step() || simulation.step();
  }

  /// Lets time pass until the condition holds; false if it does not within the limit.
  public boolean runUntil(BooleanSupplier condition, Duration limit) {
    boolean[] over = {false};
    var alarm = simulation.after(limit.toNanos(), () -> over[0] = true);
    for (int steps = 0; !condition.getAsBoolean(); steps++) {
      if (over[0]) {
        return false;
      }
      if (steps > MOST_STEPS) {
        throw new IllegalStateException("the network does not come to rest");
      }
      step();
    }
    alarm.cancel();
    return true;
  }

  public void pass(Duration time) {
    boolean _ = runUntil(() -> false, time);
    while (agenda.step()) {
      // what the last moment has begun
    }
    simulation.settle();
  }

  // What has happened

  void note(String event) {
    log.add(simulation.clock().nanos() / 1000 + " " + event);
  }

  public List<String> log() {
    return log;
  }

  /// The last events, for a report.
  public String tail(int lines) {
    return String.join("\n", log.subList(Math.max(0, log.size() - lines), log.size()));
  }

  @Override
  public void close() {
    simulation.close();
    store.close();
  }
}
