package soliton.assurance.simulation;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import soliton.amf.Amf;
import soliton.amf.AmfConfig;
import soliton.amf.AmfTimers;
import soliton.amf.Peers;
import soliton.ausf.Ausf;
import soliton.ausf.AusfConfig;
import soliton.base.AmfId;
import soliton.base.Guami;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.base.Tac;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.IntegrityAlgorithm;
import soliton.gtpu.Gtpu;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.nssf.Nssf;
import soliton.nssf.NssfConfig;
import soliton.pcf.Pcf;
import soliton.pcf.PcfConfig;
import soliton.pfcp.Pfcp;
import soliton.pfcp.transaction.TransactionSettings;
import soliton.sbi.NfInstanceId;
import soliton.sbi.namf.NamfCommunication;
import soliton.smf.DataNetwork;
import soliton.smf.Smf;
import soliton.smf.SmfConfig;
import soliton.smf.SmfPeers;
import soliton.store.Store;
import soliton.transport.DatagramEndpoint;
import soliton.transport.Datagrams;
import soliton.transport.Sctp;
import soliton.transport.memory.MemoryNetwork;
import soliton.udm.Udm;
import soliton.udm.UdmConfig;
import soliton.udr.Udr;
import soliton.upf.Upf;
import soliton.upf.UpfConfig;

/// The functions of a core, wired as the launcher does it, on the time and the network of a
/// simulation: AMF, SMF and their friends are one process, the UPF is another, and each can be
/// killed.
public final class SimulatedCore {
  private final MemoryNetwork network;
  private final World world;
  private final CoreProcess process;
  private final Counters counters = new Counters();
  private final Sctp sctp;
  private final Datagrams datagrams;
  private final Pcf pcf;
  private final Smf smf;
  private final Amf amf;
  private UserPlane userPlane;

  /// What surrounds a core: its processes, chance, attackers, and where the packets of phones go.
  interface World {
    CoreProcess process();

    RandomGenerator random();

    Function<Octets, List<Octets>> before(Tamper.Kind kind);

    void toDataNetwork(Octets packet);
  }

  SimulatedCore(MemoryNetwork network, World world, Store store, CipheringAlgorithm ciphering)
      throws IOException {
    this.network = network;
    this.world = world;
    this.process = world.process();
    this.sctp = network.sctp(Site.AMF.getAddress());
    this.datagrams =
        new TamperedDatagrams(
            network.datagrams(Site.SMF.getAddress()), world.before(Tamper.Kind.N4_OF_SMF));
    this.userPlane = new UserPlane();

    Udr udr = new Udr(store, log("udr"));
    Udm udm =
        new Udm(
            new UdmConfig(List.of(Site.PLMN), List.of(), true),
            udr.dataRepository(),
            store,
            world.random(),
            new Udm.Surroundings(process.clock(), counters, log("udm")));
    Ausf ausf =
        new Ausf(
            AusfConfig.of(instance(1), List.of(Site.PLMN)),
            udm.ueAuthentication(),
            world.random(),
            new Ausf.Surroundings(process.clock(), counters, log("ausf")));
    Nssf nssf = new Nssf(NssfConfig.everywhere(List.of(Site.SLICE)));
    pcf = new Pcf(PcfConfig.DEFAULT);

    AtomicReference<NamfCommunication> lateAmf = new AtomicReference<>();
    smf =
        new Smf(
            smfConfig(),
            new SmfPeers(
                udm.subscriberDataManagement(),
                udm.ueContextManagement(),
                pcf.smPolicyControl(),
                (supi, request) ->
                    Objects.requireNonNull(lateAmf.get()).n1N2MessageTransfer(supi, request)),
            process,
            datagrams,
            counters);
    amf =
        new Amf(
            amfConfig(ciphering),
            new Peers(
                ausf.ueAuthentication(),
                udm.ueContextManagement(),
                udm.subscriberDataManagement(),
                nssf.nsSelection(),
                pcf.amPolicyControl(),
                smf),
            sctp,
            process,
            world.random());
    lateAmf.set(amf.communication());
    smf.start();
    amf.start();
  }

  /// The UPF as a process of its own.
  private final class UserPlane {
    private final CoreProcess process = world.process();
    private final Counters counters = new Counters();
    private final Datagrams n4 =
        new TamperedDatagrams(
            network.datagrams(Site.UPF.getAddress()), world.before(Tamper.Kind.N4_OF_UPF));
    private final Datagrams tunnels = network.datagrams(Site.N3);
    private final DatagramEndpoint endpoint;
    private final SteppedPort n3 = new SteppedPort("n3", this::toRadio);
    private final SteppedPort n6 =
        new SteppedPort("n6", (_, packet) -> world.toDataNetwork(packet));
    private final Upf upf;

    UserPlane() throws IOException {
      endpoint =
          tunnels.bind(
              new InetSocketAddress(Site.N3, Gtpu.PORT),
              (_, from, packet) -> {
                n3.offer(from, packet);
                step();
              });
      upf = new Upf(upfConfig(), process, counters, world.random(), n4, n3, n6);
    }

    private void toRadio(InetSocketAddress to, Octets packet) {
      endpoint.send(to, packet);
    }

    void step() {
      while (!process.isDead() && !(n3.isEmpty() && n6.isEmpty())) {
        upf.step();
      }
    }

    void kill() {
      process.kill();
      n4.close();
      tunnels.close();
    }
  }

  private static UpfConfig upfConfig() {
    return new UpfConfig(
        Site.UPF,
        Pfcp.PORT,
        Ipv4Address.of(Octets.copyOf(Site.N3.getAddress())),
        UpfConfig.DEFAULT_MAX_SESSIONS,
        Duration.ofSeconds(20),
        TransactionSettings.DEFAULT);
  }

  private static SmfConfig smfConfig() {
    return new SmfConfig(
        instance(2),
        Site.PLMN,
        Site.SMF,
        Site.UPF,
        List.of(Site.SLICE),
        List.of(
            new DataNetwork(
                Site.INTERNET, Site.POOL, List.of(Ipv4Address.parse("10.200.0.53")), 1400)),
        15);
  }

  private static AmfConfig amfConfig(CipheringAlgorithm ciphering) {
    return new AmfConfig(
        instance(3),
        List.of(Site.AMF),
        "amf.soliton",
        new Guami(Site.PLMN, new AmfId(2, 1, 0)),
        List.of(Site.SLICE),
        Set.of(new Tac(1)),
        List.of(IntegrityAlgorithm.NIA2),
        List.of(ciphering),
        AmfTimers.DEFAULT,
        AmfConfig.Limits.DEFAULT,
        new AmfConfig.Names("Soliton", "Soliton", ZoneId.of("UTC")),
        Set.of());
  }

  private static NfInstanceId instance(int number) {
    return new NfInstanceId(new UUID(0, number));
  }

  private EventLog log(String function) {
    return new EventLog(System.getLogger("soliton." + function), process.clock(), counters);
  }

  /// A packet from the data network.
  void fromDataNetwork(Octets packet) {
    userPlane.n6.offer(new InetSocketAddress(0), packet);
    userPlane.step();
  }

  /// kill -9 of everything but the UPF; what is in the store stays.
  void kill() {
    process.kill();
    sctp.close();
    datagrams.close();
    userPlane.kill();
  }

  /// kill -9 of the UPF.
  void killUserPlane() {
    userPlane.kill();
  }

  /// A new UPF in the place of the one that was killed.
  void restartUserPlane() throws IOException {
    userPlane = new UserPlane();
  }

  public Amf amf() {
    return amf;
  }

  public Smf smf() {
    return smf;
  }

  public Upf upf() {
    return userPlane.upf;
  }

  public Counters userPlaneCounters() {
    return userPlane.counters;
  }

  public Inet4Address n3() {
    return Site.N3;
  }

  /// Faults of ours that were counted: must be 0 whatever happens.
  public long faults() {
    return amf.counters().value("procedure.fault")
        + counters.value("procedure.fault")
        + userPlane.counters.value("procedure.fault");
  }

  /// What is held for phones now; empty when nobody is served and nothing was leaked.
  public Map<String, Long> holdings() {
    Map<String, Long> held = new TreeMap<>();
    held.put("amf.connections", (long) amf.connections());
    held.put("smf.sessions", (long) smf.sessions());
    held.put("upf.sessions", (long) userPlane.upf.sessions());
    held.put("pcf.sessions", (long) pcf.sessionAssociations());
    held.values().removeIf(number -> number == 0);
    return held;
  }

  /// Subscribers whose registration or keys are remembered.
  public int remembered() {
    return amf.subscribers();
  }

  /// Procedures and timers that run in both processes; the keeping of the N4 association is always
  /// among them.
  public int activities() {
    return process.tasks() + userPlane.process.tasks() + timers();
  }

  /// Timers that run in both processes.
  private int timers() {
    return process.timers() + userPlane.process.timers();
  }
}
