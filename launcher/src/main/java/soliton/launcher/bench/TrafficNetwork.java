package soliton.launcher.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.crypto.Milenage;
import soliton.gnb.GnbConfig;
import soliton.launcher.config.ConfigFile;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.config.Defaults;
import soliton.launcher.core.SubscriberStore;
import soliton.launcher.core.TestSubscribers;
import soliton.launcher.demo.Command;
import soliton.launcher.demo.Hosts;
import soliton.launcher.emulate.CoreProcess;
import soliton.launcher.emulate.EmulatedRadio;
import soliton.launcher.emulate.PhoneDevices;
import soliton.launcher.emulate.TemporaryFolder;
import soliton.linux.NetworkNamespace;
import soliton.radio.CallFlowObserver;
import soliton.sbi.PduSessionType;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;
import soliton.sbi.nudr.SubscriberRecord;
import soliton.sctp.SctpChoice;
import soliton.udr.Subscribers;
import soliton.ue.Phone;
import soliton.ue.PhoneConfig;
import soliton.ue.PhoneListener;
import soliton.ue.SessionRequest;
import soliton.ue.SessionView;
import soliton.ue.SimCard;
import soliton.ue.SuciProfile;

/// A whole network on this machine, for traffic: core, base station and data network each in a
/// network namespace, and one for the programs of each phone. It leaves nothing behind.
final class TrafficNetwork implements AutoCloseable {
  static final String LAN_DEVICE = "lan";
  static final int GUARANTEED_PHONE = 1;
  static final int GUARANTEED_PORT = 5299;

  private static final int PATIENCE_SECONDS = 30;
  private static final Dnn INTERNET = new Dnn("internet");
  private static final Dnn LAN = new Dnn("lan");
  private static final String PHONES = "10.45.0.0/16";

  private final Hosts hosts;
  private final TemporaryFolder folder;
  private final PrintStream out;
  private final List<Offer> offers;
  private final CoreConfig config;
  private final CoreProcess core;
  private final EmulatedRadio radio;
  private final PhoneDevices devices;
  private final String phonePrefix;
  private int phones;

  /// What a phone is sold.
  ///
  /// @param megabits session AMBR, each way
  record Offer(SessionRequest.Type type, int megabits) {}

  /// @param hasFastPath the kernel carries packets (XDP)
  /// @param mtuOctets of the data network
  /// @param linkMegabits what N3 carries each way, 0 without limit; [#GUARANTEED_PHONE] has a flow
  ///     of 20 Mbit/s guaranteed there, of UDP with port [#GUARANTEED_PORT] of the data network
  record Plan(boolean hasFastPath, int mtuOctets, int linkMegabits) {}

  /// A phone that has its session.
  ///
  /// @param number of its namespace and device
  record Attached(int number, SessionView session) {}

  /// @param offers the phones' subscriptions
  /// @throws IOException with what is missing
  TrafficNetwork(Plan plan, List<Offer> offers, PrintStream out) throws IOException {
    this.out = out;
    this.offers = List.copyOf(offers);
    folder = new TemporaryFolder("soliton-traffic");
    hosts = new Hosts(PHONES);
    Runtime.getRuntime().addShutdownHook(new Thread(hosts::close));
    phonePrefix = hosts.ran() + "-p";
    List<AutoCloseable> opened = new ArrayList<>();
    try {
      config = write(plan);
      subscribe(config, offers);
      if (plan.hasFastPath) {
        prepareLinks();
      }
      core = startCore();
      opened.add(core);
      radio = new NetworkNamespace(hosts.ran()).call(this::startRadio);
      opened.add(radio);
      devices = new PhoneDevices(radio.emulator().air().agenda(), phonePrefix, out);
      Runtime.getRuntime().addShutdownHook(new Thread(devices::close));
    } catch (IOException e) {
      for (AutoCloseable each : opened.reversed()) {
        closeQuietly(each);
      }
      hosts.close();
      folder.close();
      throw e;
    }
  }

  private static void closeQuietly(AutoCloseable each) {
    try {
      each.close();
    } catch (Exception e) {
      System.err.println("could not close " + each + ": " + e);
    }
  }

  private CoreConfig write(Plan plan) throws IOException {
    String address = Hosts.CORE_N2_N3.getHostAddress();
    Path file = folder.path().resolve("core.yaml");
    Files.writeString(
        file,
        """
        n2: %s
        n3: %s
        user-plane: tun
        %sdata-networks:
          internet: {addresses: %s, ipv6: %s, mtu: %d}
          %s: {types: ethernet, device: %s, mtu: %d}
        state: %s
        %s"""
            .formatted(
                address,
                address,
                plan.hasFastPath ? "fast-path: {n3: n3, n6: n6, pins: off}\n" : "",
                PHONES,
                Hosts.PHONES_IPV6,
                plan.mtuOctets,
                LAN,
                LAN_DEVICE,
                plan.mtuOctets,
                folder.path().resolve("state"),
                plan.linkMegabits == 0 ? "" : policies(plan.linkMegabits)));
    return ConfigFile.read(file);
  }

  private static String policies(int linkMegabits) {
    return """
        link: {up: %1$d Mbps, down: %1$d Mbps}
        policies:
          subscribers:
            %2$s:
              internet:
                flows:
                  kept: {kind: video, guaranteed: 20 Mbps, maximum: 100 Mbps, packets: permit out 17 from %3$s %4$d to assigned}
        """
        .formatted(
            linkMegabits, supi(Defaults.CORE, GUARANTEED_PHONE), Hosts.SERVER, GUARANTEED_PORT);
  }

  private static void subscribe(CoreConfig config, List<Offer> offers) throws IOException {
    try (SubscriberStore store = SubscriberStore.open(config)) {
      for (int i = 0; i < offers.size(); i++) {
        boolean _ = store.provisioning().add(subscriber(config, supi(config, i), offers.get(i)));
      }
    }
  }

  private static Supi supi(CoreConfig config, int index) {
    long first = Long.parseLong(TestSubscribers.first(config).imsi());
    return new Supi(String.format(Locale.ROOT, "%015d", first + index));
  }

  private static Dnn dnn(Offer offer) {
    return offer.type == SessionRequest.Type.ETHERNET ? LAN : INTERNET;
  }

  private static SubscriberRecord subscriber(CoreConfig config, Supi supi, Offer offer) {
    Snssai slice = config.slices().getFirst();
    Dnn dnn = dnn(offer);
    PduSessionType type =
        switch (offer.type) {
          case IPV4 -> PduSessionType.IPV4;
          case IPV6 -> PduSessionType.IPV6;
          case IPV4V6 -> PduSessionType.IPV4V6;
          case ETHERNET -> PduSessionType.ETHERNET;
          case UNSTRUCTURED -> PduSessionType.UNSTRUCTURED;
        };
    Ambr ambr = new Ambr(BitRate.ofMegabits(offer.megabits), BitRate.ofMegabits(offer.megabits));
    SessionManagement common = Subscribers.internet();
    SessionManagement session =
        new SessionManagement(
            type,
            List.of(type),
            common.defaultSscMode(),
            common.allowedSscModes(),
            common.defaultQos(),
            ambr,
            null);
    SubscriberRecord plain =
        Subscribers.plain(supi, TestSubscribers.K, TestSubscribers.OPC, slice, dnn);
    return new SubscriberRecord(
        supi,
        null,
        plain.authentication(),
        plain.ueAmbr(),
        List.of(new SubscriberRecord.Slice(slice, true, dnn, Map.of(dnn, session))),
        List.of(),
        List.of(),
        null,
        true,
        false,
        null,
        null);
  }

  /// The kernel's programs see packets as a wire carries them: with their checksums, and a peer
  /// that takes what they redirect.
  private void prepareLinks() throws IOException {
    for (String[] end : new String[][] {{hosts.ran(), "core"}, {hosts.internet(), "upf"}}) {
      Command.require(
          Iperf.netns(end[0], "ethtool", "-K", end[1], "tx", "off", "gro", "on")
              .toArray(String[]::new));
    }
  }

  private CoreProcess startCore() throws IOException {
    List<String> netns = Iperf.netns(hosts.core());
    Path file = folder.path().resolve("core.yaml");
    return new CoreProcess(
        netns, folder.path().resolve("core.log"), List.of("--config", file.toString()));
  }

  private EmulatedRadio startRadio() throws IOException {
    SctpChoice sctp = SctpChoice.of(SctpChoice.Provider.AUTOMATIC);
    EmulatedRadio started = EmulatedRadio.open(sctp, CallFlowObserver.NONE);
    try {
      InetAddress amf = Hosts.CORE_N2_N3;
      started.connect(
          GnbConfig.of(
              1,
              config.network(),
              config.trackingAreas().getFirst(),
              config.slices(),
              amf,
              Hosts.GNB),
          PATIENCE_SECONDS);
      return started;
    } catch (IOException e) {
      started.close();
      throw e;
    }
  }

  Hosts hosts() {
    return hosts;
  }

  /// The end of what the core logged.
  String coreLog() throws IOException {
    return core.lastLines();
  }

  /// Processor time of the core so far.
  long coreCpuMillis() throws IOException {
    return core.cpuMillis();
  }

  /// The namespace of the phone's programs.
  ///
  /// @param number from 1, see [Attached]
  String phone(int number) {
    return phonePrefix + number;
  }

  /// Switches a phone on and waits for its session and, of IPv6, its address.
  ///
  /// @param offer its place in the list of offers
  /// @throws IOException with the cause if it gets none
  Attached addPhone(int offer) throws IOException {
    Supi supi = supi(config, offer);
    Octets k = TestSubscribers.K;
    SimCard sim =
        new SimCard(
            supi,
            config.network(),
            Milenage.ofOpc(k, TestSubscribers.OPC),
            SuciProfile.NULL_SCHEME,
            SimCard.NEW_CARD);
    SessionRequest request =
        new SessionRequest(
            new PduSessionId(1),
            offers.get(offer).type,
            dnn(offers.get(offer)),
            config.slices().getFirst());
    Established listener = new Established();
    radio.emulator().addPhone(PhoneConfig.of(sim, config.slices(), List.of(request)), listener);
    try {
      SessionView session = listener.session.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return new Attached(++phones, session);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    } catch (TimeoutException e) {
      throw new IOException("no session within " + PATIENCE_SECONDS + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /// Waits for the session, with the devices made first.
  private final class Established implements PhoneListener {
    private final CompletableFuture<SessionView> session = new CompletableFuture<>();

    @Override
    public void onSessionEstablished(Phone phone, SessionView view, long tookNanos) {
      devices.onSessionEstablished(phone, view, tookNanos);
      if (view.interfaceIdentifier() == null) {
        session.complete(view);
      }
    }

    @Override
    public void onSessionChanged(Phone phone, SessionView view) {
      devices.onSessionChanged(phone, view);
      if (view.ipv6() != null) {
        session.complete(view);
      }
    }

    @Override
    public void onSessionReleased(Phone phone, PduSessionId id, String cause) {
      devices.onSessionReleased(phone, id, cause);
    }

    @Override
    public void onPacket(Phone phone, PduSessionId id, Octets packet) {
      devices.onPacket(phone, id, packet);
    }

    @Override
    public void onRegistrationFailed(Phone phone, String cause) {
      session.completeExceptionally(new IOException("not registered: " + cause));
    }

    @Override
    public void onSessionFailed(Phone phone, PduSessionId id, String cause) {
      session.completeExceptionally(new IOException("session refused: " + cause));
    }
  }

  @Override
  public void close() throws IOException {
    radio.close();
    devices.close();
    core.close();
    hosts.close();
    folder.close();
    out.flush();
  }
}
