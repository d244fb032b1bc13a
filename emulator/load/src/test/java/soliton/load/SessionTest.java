package soliton.load;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.nas.gmm.ServiceRequest;
import soliton.nas.gsm.GsmStatus;
import soliton.nas.gsm.PduSessionModificationCommandBuilder;
import soliton.nas.gsm.PduSessionModificationCommandReject;
import soliton.nas.gsm.PduSessionModificationComplete;
import soliton.nas.gsm.PduSessionReleaseCommandBuilder;
import soliton.nas.gsm.PduSessionReleaseComplete;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.Pti;
import soliton.nas.ie.QosRule;
import soliton.nas.ie.QosRules;
import soliton.nas.ie.ServiceType;
import soliton.ngap.message.PagingBuilder;
import soliton.ngap.message.PduSessionResourceNotify;
import soliton.ue.GmmState;
import soliton.ue.Phone;

class SessionTest {
  private static final PduSessionId FIRST = new PduSessionId(1);
  private final ScriptedNetwork net;

  SessionTest() throws IOException {
    net = new ScriptedNetwork().start();
  }

  private Phone registered() {
    Phone phone = net.phone(ScriptedNetwork.internet());
    phone.switchOn();
    net.agenda.advance(100);
    assertEquals(List.of("ng setup scripted", "registered", "session 1"), net.events);
    net.events.clear();
    net.core.nas.clear();
    return phone;
  }

  private PingReport ping() {
    List<PingReport> reports = new ArrayList<>();
    PingSeries.start(
        net.agenda, net.host(), ScriptedNetwork.DATA_NETWORK, PingSeries.Plan.ONE, reports::add);
    net.agenda.advance(2100);
    return reports.getFirst();
  }

  @Test
  void refusedSessionIsTriedAgainWhenItsBackOffIsOver() {
    net.core.sessionCause = GsmCause.INSUFFICIENT_RESOURCES;
    net.core.sessionBackOff = GprsTimer3.ofSeconds(60);
    Phone phone = net.phone(ScriptedNetwork.internet());
    phone.switchOn();
    net.agenda.advance(1000);
    assertTrue(net.events.contains("session 1 failed: 5GSM #26 INSUFFICIENT_RESOURCES"));
    net.core.sessionCause = null;
    net.agenda.advance(58_000);
    assertEquals(List.of(), phone.activeSessions());
    net.agenda.advance(2_000);
    assertEquals(List.of(FIRST), phone.activeSessions());
  }

  @Test
  void deactivatedBackOffForbidsTheSessionForGood() {
    net.core.sessionCause = GsmCause.MISSING_OR_UNKNOWN_DNN;
    net.core.sessionBackOff = GprsTimer3.DEACTIVATED;
    Phone phone = net.phone(ScriptedNetwork.internet());
    phone.switchOn();
    net.agenda.advance(1000);
    net.core.sessionCause = null;
    net.agenda.advance(24 * 3_600_000L);
    assertEquals(List.of(), phone.activeSessions());
    phone.establish(ScriptedNetwork.internet());
    net.agenda.advance(1000);
    assertEquals(List.of(FIRST), phone.activeSessions());
  }

  @Test
  void sessionWithoutAnswerIsAskedForFiveTimes() {
    Phone phone = net.phone();
    phone.switchOn();
    net.agenda.advance(100);
    net.core.nas.clear();
    int before = net.core.ngap.size();
    net.core.isSilent = true;
    phone.establish(ScriptedNetwork.internet());
    net.agenda.advance(5 * 16_000 + 100);
    assertEquals(5, net.core.ngap.size() - before);
    assertTrue(net.events.contains("session 1 failed: no answer (T3580)"));
  }

  @Test
  void phoneReleasesItsSession() {
    Phone phone = registered();
    phone.release(FIRST);
    net.agenda.advance(100);
    assertEquals(1, net.core.count(PduSessionReleaseComplete.class));
    assertEquals(List.of("session 1 released: 5GSM #36 REGULAR_DEACTIVATION"), net.events);
    net.agenda.advance(3_600_000);
    assertEquals(List.of(), phone.activeSessions());
  }

  @Test
  void networkReleasesASessionForReactivation() {
    Phone phone = registered();
    net.core.sendGsm(
        net.core.connection(),
        new PduSessionReleaseCommandBuilder(FIRST, Pti.UNASSIGNED, GsmCause.REACTIVATION_REQUESTED)
            .build());
    net.agenda.advance(100);
    assertEquals(
        List.of("session 1 released: 5GSM #39 REACTIVATION_REQUESTED", "session 1"), net.events);
    assertEquals(List.of(FIRST), phone.activeSessions());
  }

  @Test
  void releaseOfASessionThatIsNotThereIsAnsweredWithStatus43() {
    Phone _ = registered();
    net.core.sendGsm(
        net.core.connection(),
        new PduSessionReleaseCommandBuilder(
                new PduSessionId(7), Pti.UNASSIGNED, GsmCause.REGULAR_DEACTIVATION)
            .build());
    net.agenda.advance(100);
    GsmStatus status = (GsmStatus) net.core.nas.getLast();
    assertEquals(GsmCause.INVALID_PDU_SESSION_IDENTITY, status.cause());
  }

  @Test
  void modificationIsAcknowledgedAndNonsenseIsRefused() {
    Phone _ = registered();
    net.core.sendGsm(
        net.core.connection(),
        new PduSessionModificationCommandBuilder(FIRST, Pti.UNASSIGNED).build());
    net.core.sendGsm(
        net.core.connection(),
        new PduSessionModificationCommandBuilder(FIRST, Pti.UNASSIGNED)
            .authorizedQoSRules(QosRules.of(QosRule.delete(1)))
            .build());
    net.core.sendGsm(
        net.core.connection(),
        new PduSessionModificationCommandBuilder(new PduSessionId(5), Pti.UNASSIGNED).build());
    net.agenda.advance(100);
    assertEquals(1, net.core.count(PduSessionModificationComplete.class));
    assertEquals(
        List.of(
            GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION, GsmCause.INVALID_PDU_SESSION_IDENTITY),
        net.core.nas.stream()
            .filter(PduSessionModificationCommandReject.class::isInstance)
            .map(message -> ((PduSessionModificationCommandReject) message).cause())
            .toList());
  }

  @Test
  void idlePhoneThatHasSomethingToSendAsksForServiceAndSendsIt() {
    Phone phone = registered();
    net.gnb.releaseAll();
    net.agenda.advance(100);
    assertFalse(phone.isConnected());
    assertEquals(1, ping().received());
    ServiceRequest request =
        net.core.nas.stream()
            .filter(ServiceRequest.class::isInstance)
            .map(ServiceRequest.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(ServiceType.DATA, request.serviceType());
    assertTrue(requireNonNull(request.uplinkDataStatus()).contains(FIRST));
    assertTrue(phone.isConnected());
  }

  @Test
  void idlePhoneAnswersPagingAndNobodyElseDoes() {
    Phone phone = registered();
    net.gnb.releaseAll();
    net.agenda.advance(100);
    net.core.nas.clear();
    var guti = requireNonNull(phone.guti());
    net.core.send(paging(guti.tmsi().bits() + 1));
    net.agenda.advance(100);
    assertEquals(0, net.core.nas.size());
    net.core.send(paging(guti.tmsi().bits()));
    net.agenda.advance(100);
    ServiceRequest request = (ServiceRequest) net.core.nas.getFirst();
    assertEquals(ServiceType.MOBILE_TERMINATED_SERVICES, request.serviceType());
    assertTrue(phone.isConnected());
  }

  private static soliton.ngap.message.Paging paging(int tmsi) {
    return PagingBuilder.of()
        .uePagingIdentity(
            new soliton.ngap.ie.FiveGSTmsi(
                new soliton.ngap.ie.AmfSetId(1),
                new soliton.ngap.ie.AmfPointer(0),
                new soliton.base.FiveGTmsi(tmsi)))
        .taiListForPaging(List.of(new soliton.ngap.ie.TaiListForPagingItem(ScriptedCore.TAI)))
        .build();
  }

  @Test
  void phoneThatTheNetworkDoesNotKnowAnyMoreRegistersAnew() {
    Phone phone = registered();
    net.gnb.releaseAll();
    net.agenda.advance(100);
    net.core.byTmsi.clear();
    assertEquals(0, ping().received()); // lost with the old session
    net.agenda.advance(1000);
    assertEquals(GmmState.REGISTERED, phone.state());
    assertEquals(List.of(FIRST), phone.activeSessions());
    assertEquals(1, ping().received());
  }

  @Test
  void refusedServiceLeavesThePhoneRegistered() {
    Phone phone = registered();
    net.gnb.releaseAll();
    net.agenda.advance(100);
    net.core.serviceCause = GmmCause.RESTRICTED_SERVICE_AREA;
    assertEquals(0, ping().received());
    assertEquals(GmmState.REGISTERED, phone.state());
    net.core.serviceCause = null;
    assertEquals(1, ping().received());
  }

  @Test
  void tunnelThatTheUpfDoesNotKnowIsGivenUpAndTheCoreIsTold() {
    Phone _ = registered();
    var upfAddress = ScriptedCore.ADDRESS;
    Octets indication =
        new soliton.base.OctetWriter()
            .u8(0x32)
            .u8(26)
            .u16(16)
            .u32(0)
            .u32(0)
            .u8(16)
            .u32(1)
            .u8(133)
            .u16(4)
            .octets(upfAddress.getAddress())
            .toOctets();
    net.core.upf.sendRaw(new InetSocketAddress(ScriptedNetwork.GNB, 2152), indication);
    net.agenda.advance(100);
    assertEquals(
        1, net.core.ngap.stream().filter(PduSessionResourceNotify.class::isInstance).count());
  }

  @Test
  void packetsOfUnknownTunnelsAreAnsweredWithFewErrorIndications() {
    Phone _ = registered();
    for (int i = 0; i < 1000; i++) {
      net.core.upf.downTo(
          new InetSocketAddress(ScriptedNetwork.GNB, 2152), 0xFFFFFFFF, Octets.of(0x45));
    }
    net.agenda.advance(100);
    assertEquals(20, net.core.upf.errorIndications);
    assertEquals(1000, net.gnb.traffic().dropped());
  }

  @Test
  void streamOfDatagramsIsMeasuredAtItsEnd() {
    Phone _ = registered();
    for (int i = 0; i < 100; i++) {
      net.dataNetwork.sendOfStream(net.host().address(), i == 50 ? 200 : i, 1000);
      net.agenda.advance(10);
    }
    StreamReport report = net.host().stream();
    assertEquals(100, report.received());
    assertEquals(101, report.lost());
    assertEquals(49, report.late());
    assertEquals(0.8, report.megabitsPerSecond(), 0.05);
  }
}
