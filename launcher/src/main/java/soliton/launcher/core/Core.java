package soliton.launcher.core;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import soliton.amf.Amf;
import soliton.amf.Peers;
import soliton.ausf.Ausf;
import soliton.ausf.AusfConfig;
import soliton.launcher.capture.Capture;
import soliton.launcher.config.CoreConfig;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.nf.Scheduler;
import soliton.nf.VirtualScheduler;
import soliton.nrf.Nrf;
import soliton.nrf.NrfConfig;
import soliton.nssf.Nssf;
import soliton.nssf.NssfConfig;
import soliton.pcf.Pcf;
import soliton.sbi.NfInstanceId;
import soliton.sbi.NfType;
import soliton.sbi.nnrf.NfProfile;
import soliton.smf.Smf;
import soliton.smf.SmfPeers;
import soliton.store.Store;
import soliton.udm.Udm;
import soliton.udm.UdmConfig;
import soliton.udr.Provisioning;
import soliton.udr.Udr;
import soliton.upf.Upf;

/// A whole core in one process: every function behind its service interface, bound directly.
/// Closing it lets the base stations go and leaves the stores intact.
public final class Core implements AutoCloseable {
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final Udr udr;
  private final Amf amf;
  private final Smf smf;
  private final @Nullable UserPlane userPlane;

  /// Makes the functions; nobody is served before [#start].
  ///
  /// @param capture where user packets are written to; absent: nowhere
  /// @throws IOException if an address cannot be bound or the state cannot be read; says which and
  ///     why
  public Core(CoreConfig config, Transports transports, @Nullable Capture capture)
      throws IOException {
    this(config, transports, capture, false);
  }

  /// @param keeps the fast path is left at work when the core is closed, for the next process
  /// @throws IOException as above
  public Core(CoreConfig config, Transports transports, @Nullable Capture capture, boolean keeps)
      throws IOException {
    SecureRandom random = new SecureRandom();
    VirtualScheduler scheduler = new VirtualScheduler();
    open.push(scheduler);

    // Who is there
    Nrf nrf = new Nrf(NrfConfig.DEFAULT, scheduler, log("nrf", scheduler));

    // Home network: UDR, UDM, AUSF
    Store store = SubscriberStore.openStore(config);
    open.push(store);
    udr = new Udr(store, log("udr", scheduler));
    Udm udm =
        new Udm(
            new UdmConfig(List.of(config.network()), FunctionConfigs.homeNetworkKeys(config), true),
            udr.dataRepository(),
            store,
            random,
            new Udm.Surroundings(scheduler.clock(), new Counters(), log("udm", scheduler)));
    Ausf ausf =
        new Ausf(
            AusfConfig.of(instance("ausf"), List.of(config.network())),
            udm.ueAuthentication(),
            random,
            new Ausf.Surroundings(scheduler.clock(), new Counters(), log("ausf", scheduler)));

    // Slices and policies
    Nssf nssf = new Nssf(NssfConfig.everywhere(config.slices()));
    Pcf pcf = new Pcf(FunctionConfigs.pcf(config));

    // User plane, unless another process has it
    if (config.userPlane() == CoreConfig.UserPlane.EXTERNAL) {
      userPlane = null;
    } else {
      userPlane =
          new UserPlane(
              config,
              scheduler,
              random,
              transports.datagrams(),
              capture,
              new UserPlane.Lifespan(keeps, false));
      open.push(userPlane);
    }

    // Sessions. SMF and AMF use each other: the SMF's view of the AMF is bound late
    LateAmf lateAmf = new LateAmf();
    smf =
        new Smf(
            FunctionConfigs.smf(config, instance("smf")),
            new SmfPeers(
                udm.subscriberDataManagement(),
                udm.ueContextManagement(),
                pcf.smPolicyControl(),
                lateAmf),
            scheduler,
            transports.datagrams(),
            new Counters());
    open.push(smf);

    // Access
    amf =
        new Amf(
            FunctionConfigs.amf(config, instance("amf")),
            new Peers(
                ausf.ueAuthentication(),
                udm.ueContextManagement(),
                udm.subscriberDataManagement(),
                nssf.nsSelection(),
                pcf.amPolicyControl(),
                smf),
            transports.sctp(),
            scheduler,
            random);
    open.push(amf);
    lateAmf.bind(amf.communication());
    register(nrf, config);
  }

  /// Serves base stations from here on.
  ///
  /// @throws IOException if N2 cannot be bound; says which address and why
  public void start() throws IOException {
    if (userPlane != null) {
      userPlane.start();
    }
    smf.start();
    amf.start();
  }

  /// Subscribers, for the operator.
  public Provisioning provisioning() {
    return udr.provisioning();
  }

  public Amf amf() {
    return amf;
  }

  public Smf smf() {
    return smf;
  }

  /// The user plane with its measurements; null if another process has it.
  public @Nullable UserPlane userPlane() {
    return userPlane;
  }

  /// The user plane function; null if another process has it.
  public @Nullable Upf upf() {
    return userPlane == null ? null : userPlane.upf();
  }

  /// Base stations first, stores last.
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

  private static void register(Nrf nrf, CoreConfig config) {
    for (NfType type :
        List.of(
            NfType.AMF,
            NfType.SMF,
            NfType.UPF,
            NfType.AUSF,
            NfType.UDM,
            NfType.UDR,
            NfType.PCF,
            NfType.NSSF)) {
      String name = type.name().toLowerCase(java.util.Locale.ROOT);
      nrf.management()
          .register(
              new NfProfile(
                  instance(name),
                  type,
                  NfProfile.Status.REGISTERED,
                  Nrf.DIRECT,
                  List.of(config.network()),
                  config.slices(),
                  List.of(),
                  List.of(),
                  0,
                  100));
    }
  }

  /// The same function has the same identity after a restart.
  private static NfInstanceId instance(String function) {
    return new NfInstanceId(
        UUID.nameUUIDFromBytes(
            ("soliton/" + function).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private static EventLog log(String function, Scheduler scheduler) {
    return new EventLog(System.getLogger("soliton." + function), scheduler.clock(), new Counters());
  }
}
