package soliton.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import soliton.base.AmfId;
import soliton.base.Guami;
import soliton.base.Plmn;
import soliton.base.Supi;
import soliton.base.Tac;
import soliton.base.Tai;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.IntegrityAlgorithm;
import soliton.crypto.ServingNetworkName;
import soliton.nf.Simulation;
import soliton.sbi.NfInstanceId;
import soliton.transport.Sctp;
import soliton.transport.SctpSettings;
import soliton.transport.memory.MemoryNetwork;

/// A network in one test: the AMF under test, scripted functions behind it, gNBs and phones before
/// it, real octets between them, and a time that the test lets pass.
final class World implements AutoCloseable {
  static final Plmn PLMN = Plmn.parse("999-70");
  static final Guami GUAMI = new Guami(PLMN, new AmfId(2, 1, 0));
  static final Tai TAI = new Tai(PLMN, new Tac(1));
  static final String SERVING_NETWORK = ServingNetworkName.of(PLMN);
  static final InetSocketAddress N2 = new InetSocketAddress(host("10.0.0.1"), 38412);
  private static final long HOP_NANOS = 1_000_000;

  final Simulation simulation = new Simulation(1);
  final HomeNetwork home = new HomeNetwork();
  final Amf amf;
  private final MemoryNetwork network =
      new MemoryNetwork(
          parcel -> {
            var _ = simulation().after(HOP_NANOS, parcel::deliver);
          });
  private int gnbs;

  World() {
    this(config -> config);
  }

  World(UnaryOperator<AmfConfig> change) {
    amf =
        new Amf(
            change.apply(config()),
            home.peers(),
            network.sctp(host("10.0.0.1")),
            simulation,
            simulation.random());
    try {
      amf.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Simulation simulation() {
    return simulation;
  }

  static AmfConfig config() {
    return new AmfConfig(
        new NfInstanceId(new UUID(0, 1)),
        List.of(N2),
        "amf1.soliton",
        GUAMI,
        List.of(HomeNetwork.SLICE),
        Set.of(),
        List.of(IntegrityAlgorithm.NIA2, IntegrityAlgorithm.NIA1),
        List.of(CipheringAlgorithm.NEA2, CipheringAlgorithm.NEA0),
        AmfTimers.DEFAULT,
        AmfConfig.Limits.DEFAULT,
        new AmfConfig.Names("Soliton", "Sol", ZoneId.of("Europe/Berlin")),
        Set.of("666"));
  }

  static AmfConfig with(AmfConfig c, AmfConfig.Limits limits) {
    return new AmfConfig(
        c.instance(),
        c.n2Addresses(),
        c.name(),
        c.guami(),
        c.slices(),
        c.trackingAreas(),
        c.integrity(),
        c.ciphering(),
        c.timers(),
        limits,
        c.names(),
        c.barredEquipment());
  }

  /// A gNB that is associated, but not set up yet.
  Gnb gnb() {
    return gnb(SctpSettings.N2);
  }

  Gnb gnb(SctpSettings settings) {
    gnbs++;
    Sctp sctp = network.sctp(host("10.1." + gnbs / 250 + "." + (1 + gnbs % 250)));
    return new Gnb(this, sctp, gnbs, settings);
  }

  /// A gNB that is set up.
  Gnb workingGnb() {
    Gnb gnb = gnb();
    gnb.setUp();
    return gnb;
  }

  Phone phone(Gnb gnb) {
    return new Phone(this, gnb, new Supi("999700000000001"));
  }

  Phone phone(Gnb gnb, int number) {
    return new Phone(this, gnb, new Supi("9997000000%05d".formatted(number)));
  }

  void pass(Duration time) {
    simulation.pass(time);
  }

  /// Lets everything arrive and be worked on, without timers of seconds expiring.
  void settle() {
    simulation.pass(Duration.ofMillis(100));
  }

  /// What must be there in a message.
  static <T> T present(@Nullable T element) {
    return Objects.requireNonNull(element, "the message lacks an element");
  }

  long counted(String name) {
    return amf.counters().value(name);
  }

  /// Whatever a test did, nothing of ours may have gone wrong.
  @Override
  public void close() {
    simulation.close();
    assertEquals(0, counted("procedure.fault"), "faults of our own");
    assertEquals(0, counted("ngap.unencodable"), "messages of our own");
    assertEquals(0, simulation.tasksAlive(), "threads left");
  }

  private static InetAddress host(String address) {
    return InetAddress.ofLiteral(address);
  }
}
