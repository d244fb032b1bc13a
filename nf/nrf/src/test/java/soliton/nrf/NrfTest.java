package soliton.nrf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.base.Snssai;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.nf.Simulation;
import soliton.sbi.NfInstanceId;
import soliton.sbi.NfType;
import soliton.sbi.SbiProblem;
import soliton.sbi.nnrf.NfProfile;
import soliton.sbi.nnrf.NfProfile.Status;
import soliton.sbi.nnrf.NnrfNfDiscovery;
import soliton.sbi.nnrf.NnrfNfManagement;

class NrfTest {
  private final Simulation simulation = new Simulation(1);
  private final EventLog log =
      new EventLog(System.getLogger("soliton.nrf"), simulation.clock(), new Counters());
  private final Nrf nrf = new Nrf(new NrfConfig(Duration.ofSeconds(10), 5, 2), simulation, log);
  private final NnrfNfManagement management = nrf.management();
  private final NnrfNfDiscovery discovery = nrf.discovery();
  private final List<String> heard = new ArrayList<>();

  @AfterEach
  void endSimulation() {
    simulation.close();
  }

  @Test
  void theBestFunctionComesFirst() {
    management.register(profile(1, 20, 100));
    management.register(profile(2, 10, 100));
    management.register(profile(3, 10, 200));
    assertEquals(List.of(3, 2, 1), found(NfType.AUSF, NfType.AMF, null));
    assertEquals(List.of(), found(NfType.UDM, NfType.AMF, null));
  }

  @Test
  void aFunctionIsFoundOnlyByWhomItAllowsAndForItsSlices() {
    NfProfile open = profile(1, 0, 0);
    management.register(open);
    management.register(
        new NfProfile(
            id(2),
            NfType.AUSF,
            Status.REGISTERED,
            Nrf.DIRECT,
            List.of(),
            List.of(Snssai.of(2)),
            List.of("nausf-auth"),
            List.of(NfType.UDM),
            1,
            0));
    assertEquals(List.of(1), found(NfType.AUSF, NfType.AMF, null));
    assertEquals(List.of(1, 2), found(NfType.AUSF, NfType.UDM, Snssai.of(2)));
    assertEquals(List.of(1), found(NfType.AUSF, NfType.UDM, Snssai.of(3)));
  }

  @Test
  void aFunctionThatIsNotDiscoverableIsNotFound() {
    management.register(with(profile(1, 0, 0), Status.UNDISCOVERABLE, Nrf.DIRECT));
    assertEquals(List.of(), found(NfType.AUSF, NfType.AMF, null));
  }

  @Test
  void aProfileThatCannotBeIsRefused() {
    for (NfProfile wrong :
        List.of(
            with(profile(1, 0, 0), Status.SUSPENDED, Nrf.DIRECT),
            with(profile(1, 0, 0), Status.REGISTERED, " "),
            profile(1, -1, 0),
            profile(1, 0, 65_536))) {
      SbiProblem problem = assertThrows(SbiProblem.class, () -> management.register(wrong));
      assertEquals("INVALID_NF_PROFILE", problem.problem().cause());
      assertEquals(400, problem.problem().status());
    }
  }

  @Test
  void profilesAreBoundedButMayBeReplaced() {
    for (int i = 1; i <= 5; i++) {
      management.register(profile(i, 0, 0));
    }
    assertEquals(503, status(() -> management.register(profile(6, 0, 0))));
    management.register(profile(5, 1, 0));
    management.deregister(id(1));
    management.register(profile(6, 0, 0));
  }

  @Test
  void whoIsNotRegisteredIsNotFound() {
    assertEquals(404, status(() -> management.heartbeat(id(9))));
    assertEquals(404, status(() -> management.deregister(id(9))));
  }

  @Test
  void subscribersHearWhatHappensToTheirType() {
    String subscription =
        management.subscribe(
            NfType.AUSF, (event, profile) -> heard.add(event + " " + number(profile)));
    management.subscribe(NfType.UDM, (event, profile) -> heard.add("other"));
    assertEquals(503, status(() -> management.subscribe(null, (event, profile) -> {})));
    management.register(profile(1, 0, 0));
    management.register(profile(1, 5, 0));
    management.deregister(id(1));
    management.unsubscribe(subscription);
    management.unsubscribe(subscription);
    management.register(profile(1, 0, 0));
    assertEquals(List.of("NF_REGISTERED 1", "NF_PROFILE_CHANGED 1", "NF_DEREGISTERED 1"), heard);
  }

  @Test
  void aSilentFunctionOfAnotherProcessIsSuspendedAndComesBack() {
    management.subscribe(
        null, (event, profile) -> heard.add(profile.status() + " " + number(profile)));
    assertEquals(
        Duration.ofSeconds(10),
        management.register(with(profile(1, 0, 0), Status.REGISTERED, "http://10.0.0.1:7777")));
    management.register(profile(2, 1, 0));
    simulation.pass(Duration.ofSeconds(25));
    assertEquals(List.of(1, 2), found(NfType.AUSF, NfType.AMF, null));
    management.heartbeat(id(1));
    simulation.pass(Duration.ofSeconds(25));
    assertEquals(List.of(1, 2), found(NfType.AUSF, NfType.AMF, null));
    simulation.pass(Duration.ofSeconds(20));
    assertEquals(List.of(2), found(NfType.AUSF, NfType.AMF, null));
    management.heartbeat(id(1));
    assertEquals(List.of(1, 2), found(NfType.AUSF, NfType.AMF, null));
    assertEquals(List.of("REGISTERED 1", "REGISTERED 2", "SUSPENDED 1", "REGISTERED 1"), heard);
  }

  private int status(Runnable request) {
    return assertThrows(SbiProblem.class, request::run).problem().status();
  }

  private List<Integer> found(NfType target, NfType requester, @Nullable Snssai snssai) {
    return discovery.discover(target, requester, snssai).stream().map(NrfTest::number).toList();
  }

  private static int number(NfProfile profile) {
    return (int) profile.id().uuid().getLeastSignificantBits();
  }

  private static NfInstanceId id(int number) {
    return new NfInstanceId(new UUID(0, number));
  }

  private static NfProfile profile(int number, int priority, int capacity) {
    return new NfProfile(
        id(number),
        NfType.AUSF,
        Status.REGISTERED,
        Nrf.DIRECT,
        List.of(),
        List.of(),
        List.of("nausf-auth"),
        List.of(),
        priority,
        capacity);
  }

  private static NfProfile with(NfProfile profile, Status status, String address) {
    return new NfProfile(
        profile.id(),
        profile.type(),
        status,
        address,
        profile.plmns(),
        profile.snssais(),
        profile.services(),
        profile.allowedNfTypes(),
        profile.priority(),
        profile.capacity());
  }
}
