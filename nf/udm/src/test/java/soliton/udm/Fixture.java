package soliton.udm;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Clock;
import soliton.base.Dnn;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.crypto.HomeNetworkKey;
import soliton.crypto.ProtectionScheme;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.sbi.Arp;
import soliton.sbi.NfInstanceId;
import soliton.sbi.PduSessionType;
import soliton.sbi.SscMode;
import soliton.sbi.SubscribedDefaultQos;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;
import soliton.sbi.nudr.SubscriberRecord;
import soliton.sbi.nudr.SubscriberRecord.Algorithm;
import soliton.sbi.nudr.SubscriberRecord.Authentication;
import soliton.store.MemoryStore;
import soliton.store.Store;
import soliton.udm.Udm.Surroundings;

/// One network with one subscriber, and a UDM.
final class Fixture {
  static final Plmn HOME = new Plmn("999", "70");
  static final Plmn ABROAD = new Plmn("001", "01");
  static final Supi SUPI = new Supi("999700000000001");
  static final Supi STRANGER = new Supi("999700000000404");
  static final Octets K = Octets.ofHex("465b5ce8b199b49faa5f0a2ee238a6bc");
  static final Octets OPC = Octets.ofHex("e8ed289deba952e4283b54e88e6183ca");
  static final Snssai SLICE = Snssai.parse("1-000001");
  static final Snssai OTHER_SLICE = Snssai.of(2);
  static final Dnn INTERNET = new Dnn("internet");
  static final Dnn IMS = new Dnn("ims");
  static final NfInstanceId AUSF = new NfInstanceId(new UUID(0, 1));
  static final HomeNetworkKey KEY_A =
      HomeNetworkKey.of(
          ProtectionScheme.PROFILE_A,
          1,
          Octets.ofHex("c53c22208b61860b06c62e5406a7b330c2b577aa5558981510d128247d38bd1d"));
  static final HomeNetworkKey KEY_B =
      HomeNetworkKey.of(
          ProtectionScheme.PROFILE_B,
          2,
          Octets.ofHex("F1AB1074477EBCC7F554EA1C5FC368B1616730155E0041AC447D6301975FECDA"));

  final RepositoryInMemory repository = new RepositoryInMemory();
  final MemoryStore store = new MemoryStore();
  final Udm udm = udm(store, true);

  Fixture() {
    repository.put(subscriber(Algorithm.MILENAGE, K, OPC));
  }

  Udm udm(Store store, boolean nullSchemeAccepted) {
    Counters counters = new Counters();
    EventLog log = new EventLog(System.getLogger("soliton.udm"), Clock.SYSTEM, counters);
    UdmConfig config = new UdmConfig(List.of(HOME), List.of(KEY_A, KEY_B), nullSchemeAccepted);
    return new Udm(
        config, repository, store, new Random(7), new Surroundings(Clock.SYSTEM, counters, log));
  }

  static SubscriberRecord subscriber(Algorithm algorithm, Octets k, Octets opc) {
    return subscriber(algorithm, k, opc, true, false);
  }

  static SubscriberRecord subscriber(boolean roamingAllowed, boolean barred) {
    return subscriber(Algorithm.MILENAGE, K, OPC, roamingAllowed, barred);
  }

  private static SubscriberRecord subscriber(
      Algorithm algorithm, Octets k, Octets opc, boolean roamingAllowed, boolean barred) {
    @Nullable Dnn none = null;
    return new SubscriberRecord(
        SUPI,
        "msisdn-491700000001",
        new Authentication(algorithm, k, opc, Octets.of(0x80, 0)),
        ambr(),
        List.of(
            new SubscriberRecord.Slice(
                SLICE, true, INTERNET, Map.of(INTERNET, session(), IMS, session())),
            new SubscriberRecord.Slice(OTHER_SLICE, false, none, Map.of())),
        List.of(),
        List.of(),
        null,
        roamingAllowed,
        barred,
        null,
        null);
  }

  static SessionManagement session() {
    return new SessionManagement(
        PduSessionType.IPV4,
        List.of(PduSessionType.IPV4),
        SscMode.SSC_MODE_1,
        List.of(SscMode.SSC_MODE_1),
        new SubscribedDefaultQos(9, new Arp(8, false, true), null),
        ambr(),
        null);
  }

  static Ambr ambr() {
    return new Ambr(BitRate.ofMegabits(100), BitRate.ofMegabits(200));
  }
}
