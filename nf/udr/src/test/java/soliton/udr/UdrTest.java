package soliton.udr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import soliton.base.Clock;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.base.Tac;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.sbi.RatType;
import soliton.sbi.SbiProblem;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;
import soliton.sbi.nudr.NudrDataRepository;
import soliton.sbi.nudr.SubscriberRecord;
import soliton.store.MemoryStore;
import soliton.store.StoreException;

class UdrTest {
  private static final Supi SUPI = new Supi("999700000000001");
  private static final Octets K = Octets.ofHex("465b5ce8b199b49faa5f0a2ee238a6bc");
  private static final Octets OPC = Octets.ofHex("e8ed289deba952e4283b54e88e6183ca");
  private static final SubscriberRecord PLAIN =
      Subscribers.plain(SUPI, K, OPC, Snssai.parse("1-000001"), new Dnn("internet"));

  private final MemoryStore store = new MemoryStore();
  private final Udr udr = udr(store);
  private final NudrDataRepository repository = udr.dataRepository();
  private final Provisioning provisioning = udr.provisioning();

  @Test
  void whatIsProvisionedIsFoundAlsoAfterACrash() {
    assertTrue(provisioning.add(PLAIN));
    assertEquals(PLAIN, repository.subscriber(SUPI));
    assertEquals(PLAIN, udr(store.afterCrash()).dataRepository().subscriber(SUPI));
  }

  @Test
  void aRecordWithEveryFieldIsReadAsItWasWritten() {
    SubscriberRecord full = full();
    assertEquals(full, SubscriberFormat.INSTANCE.read(SubscriberFormat.INSTANCE.write(full)));
    assertEquals(PLAIN, SubscriberFormat.INSTANCE.read(SubscriberFormat.INSTANCE.write(PLAIN)));
  }

  /// The octets that the release before wrote for [#PLAIN].
  @Test
  void aRecordOfTheFirstLayoutIsReadWithoutFixedPrefixAndRoutes() {
    Octets first =
        Octets.ofHex(
            "01000f3939393730303030303030303030310000084d494c454e4147450010465b5ce8b199b49faa"
                + "5f0a2ee238a6bc0010e8ed289deba952e4283b54e88e6183ca00028000000000003b9aca00000000"
                + "003b9aca0000010008312d30303030303101010008696e7465726e657400010008696e7465726e65"
                + "740004495056340001000449505634000a5353435f4d4f44455f310001000a5353435f4d4f44455f"
                + "310908000100000000003b9aca00000000003b9aca0000000000000001000000");
    assertEquals(PLAIN, SubscriberFormat.INSTANCE.read(first));
    StoreException unknown =
        assertThrows(
            StoreException.class,
            () -> SubscriberFormat.INSTANCE.read(Octets.of(3).plus(first.from(1))));
    assertTrue(String.valueOf(unknown.getMessage()).contains("this release reads 1 to 2"));
  }

  @Test
  void aDamagedRecordIsToldAsDamage() {
    Octets whole = SubscriberFormat.INSTANCE.write(full());
    for (int length = 0; length < whole.length(); length++) {
      Octets cut = whole.slice(0, length);
      StoreException damage =
          assertThrows(StoreException.class, () -> SubscriberFormat.INSTANCE.read(cut));
      assertEquals(StoreException.Reason.DAMAGED, damage.reason());
    }
    assertThrows(
        StoreException.class, () -> SubscriberFormat.INSTANCE.read(whole.plus(Octets.of(0))));
    assertThrows(
        StoreException.class,
        () -> SubscriberFormat.INSTANCE.read(Octets.of(9).plus(whole.from(1))));
  }

  @Test
  void aSubscriberIsAddedOnceAndUpdatedOnlyIfThere() {
    assertFalse(provisioning.update(PLAIN));
    assertTrue(provisioning.add(PLAIN));
    assertFalse(provisioning.add(full()));
    assertEquals(PLAIN, provisioning.find(SUPI));
    assertTrue(provisioning.update(full()));
    assertEquals(full(), repository.subscriber(SUPI));
  }

  @Test
  void aRemovedSubscriberIsGoneWithItsSequenceNumbers() {
    provisioning.add(PLAIN);
    repository.setSequenceBase(SUPI, 77);
    assertTrue(provisioning.remove(SUPI));
    assertFalse(repository.remove(SUPI));
    assertNull(repository.subscriber(SUPI));
    assertEquals(0, repository.sequenceBase(SUPI));
  }

  @Test
  void aSequenceBaseSurvivesACrashAndMayBeNegative() {
    repository.setSequenceBase(SUPI, -5);
    assertEquals(-5, udr(store.afterCrash()).dataRepository().sequenceBase(SUPI));
  }

  @Test
  void whoSubscribedHearsOfEachChange() {
    List<Supi> heard = new ArrayList<>();
    repository.subscribe(heard::add);
    provisioning.add(PLAIN);
    repository.put(full());
    repository.remove(SUPI);
    repository.remove(SUPI);
    assertEquals(List.of(SUPI, SUPI, SUPI), heard);
  }

  @Test
  void aStoreThatFailsIsAnsweredAsInsufficientResources() {
    store.close();
    SbiProblem problem = assertThrows(SbiProblem.class, () -> repository.put(PLAIN));
    assertEquals(507, problem.problem().status());
    assertTrue(problem.hasCause("INSUFFICIENT_RESOURCES"));
  }

  @Test
  void aRangeIsSeededWithOneCommitAndListedInPages() {
    long before = store.commits();
    provisioning.seed(PLAIN, 2_500);
    assertEquals(before + 1, store.commits());
    assertEquals(2_500, provisioning.count());
    List<Supi> listed = new ArrayList<>();
    Supi last = provisioning.list(null, 2_000, subscriber -> listed.add(subscriber.supi()));
    assertEquals(new Supi("999700000002000"), last);
    assertNull(provisioning.list(last, 2_000, subscriber -> listed.add(subscriber.supi())));
    assertEquals(2_500, listed.size());
    Supi end = new Supi("999700000002500");
    assertEquals(Subscribers.withSupi(PLAIN, end), repository.subscriber(end));
  }

  @Test
  void aRangeThatNeedsMoreDigitsIsRefused() {
    SubscriberRecord last = Subscribers.withSupi(PLAIN, new Supi("999999999999999"));
    assertThrows(IllegalArgumentException.class, () -> provisioning.seed(last, 2));
    assertEquals(0, provisioning.count());
  }

  @Test
  void leadingZerosOfASupiAreKept() {
    provisioning.seed(Subscribers.withSupi(PLAIN, new Supi("001010000000009")), 2);
    assertEquals(2, provisioning.count());
    assertTrue(provisioning.find(new Supi("001010000000010")) != null);
  }

  static SubscriberRecord full() {
    SessionManagement internet = Subscribers.internet();
    SessionManagement fixed =
        new SessionManagement(
            internet.defaultSessionType(),
            internet.allowedSessionTypes(),
            internet.defaultSscMode(),
            internet.allowedSscModes(),
            new soliton.sbi.SubscribedDefaultQos(7, new soliton.sbi.Arp(1, true, false), 3),
            internet.sessionAmbr(),
            Ipv4Address.of(10, 45, 0, 9),
            Ipv6Address.parse("2001:db8:45:9::"),
            List.of("10.9.0.0/16", "2001:db8:9::/48"));
    return new SubscriberRecord(
        SUPI,
        "msisdn-491700000001",
        new SubscriberRecord.Authentication(
            SubscriberRecord.Algorithm.TUAK, K.plus(K), OPC.plus(OPC), Octets.ofHex("b9b9")),
        PLAIN.ueAmbr(),
        List.of(
            new SubscriberRecord.Slice(
                Snssai.parse("1-000001"),
                true,
                new Dnn("internet"),
                Map.of(new Dnn("internet"), internet, new Dnn("ims"), fixed)),
            new SubscriberRecord.Slice(Snssai.of(2), false, null, Map.of())),
        List.of(RatType.NR_REDCAP),
        List.of(new Tac(7)),
        List.of(new Tac(1), new Tac(2)),
        false,
        true,
        12,
        Duration.ofMinutes(54));
  }

  private static Udr udr(MemoryStore store) {
    return new Udr(
        store, new EventLog(System.getLogger("soliton.udr"), Clock.SYSTEM, new Counters()));
  }
}
