package soliton.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.nas.gsm.PduSessionEstablishmentRequest;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.PduSessionType;
import soliton.ue.Phone;
import soliton.ue.SessionRequest;
import soliton.ue.SessionView;

class SessionKindsTest {
  private static final PduSessionId FIRST = new PduSessionId(1);
  private final ScriptedNetwork net;

  SessionKindsTest() throws IOException {
    net = new ScriptedNetwork().start();
  }

  private Phone phone(SessionRequest.Type type) {
    Phone phone = net.phone(SessionRequest.of(1, type, "internet", ScriptedCore.SLICE));
    phone.switchOn();
    net.agenda.advance(100);
    return phone;
  }

  private SessionView view(Phone phone) {
    return Objects.requireNonNull(phone.session(FIRST));
  }

  private List<PduSessionType> requested() {
    return net.core.nas.stream()
        .filter(PduSessionEstablishmentRequest.class::isInstance)
        .map(message -> ((PduSessionEstablishmentRequest) message).pduSessionType())
        .toList();
  }

  @Test
  void ipv6SessionHasTheAddressThatItsRouterAdvertises() {
    net.core.upf.advertises = true;
    Phone phone = phone(SessionRequest.Type.IPV6);
    assertEquals(1, net.core.upf.solicitations);
    assertEquals(
        InetAddress.ofLiteral("2001:db8:45:1:0:0:0:abcd"),
        Objects.requireNonNull(view(phone).ipv6()));
    assertNull(view(phone).ipv4());
    assertEquals(1420, view(phone).mtu());
    assertTrue(view(phone).dns().contains(InetAddress.ofLiteral("2001:4860:4860::8888")));
    assertTrue(net.events.contains("session 1 changed"), net.events::toString);
    net.agenda.advance(60_000);
    assertEquals(1, net.core.upf.solicitations);
  }

  @Test
  void routerThatIsSilentIsAskedThreeTimes() {
    Phone phone = phone(SessionRequest.Type.IPV6);
    net.agenda.advance(60_000);
    assertEquals(3, net.core.upf.solicitations);
    assertNull(view(phone).ipv6());
  }

  @Test
  void advertisementWithAWrongChecksumIsDiscarded() {
    net.core.upf.advertises = true;
    net.core.upf.breaksChecksum = true;
    Phone phone = phone(SessionRequest.Type.IPV6);
    assertNull(view(phone).ipv6());
  }

  @Test
  void prefixThatIsWithdrawnTakesTheAddressAway() {
    net.core.upf.advertises = true;
    Phone phone = phone(SessionRequest.Type.IPV6);
    assertNotNull(view(phone).ipv6());
    net.core.upf.advertiseAgain(0);
    net.agenda.advance(100);
    assertNull(view(phone).ipv6());
  }

  @Test
  void sessionOfBothVersionsHasBothAddresses() {
    net.core.upf.advertises = true;
    Phone phone = phone(SessionRequest.Type.IPV4V6);
    assertNotNull(view(phone).ipv4());
    assertNotNull(view(phone).ipv6());
  }

  @Test
  void framesOfAnEthernetSessionPassAsTheyAre() {
    Phone phone = phone(SessionRequest.Type.ETHERNET);
    assertEquals(SessionRequest.Type.ETHERNET, view(phone).type());
    Octets frame = Octets.ofHex("020000000001" + "020000000002" + "0806" + "0001");
    assertTrue(phone.send(FIRST, frame));
    net.agenda.advance(100);
    assertEquals(List.of(frame), net.core.upf.received);
  }

  @Test
  void typeThatIsRefusedIsReplacedByTheOneThatIsAllowed() {
    net.core.upf.allowed = PduSessionType.IPV4;
    net.core.typeCause = GsmCause.PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED;
    Phone phone = phone(SessionRequest.Type.IPV6);
    assertEquals(List.of(PduSessionType.IPV6, PduSessionType.IPV4), requested());
    assertNotNull(view(phone).ipv4());
  }

  @Test
  void typeThatIsRefusedWithoutAnotherIsNotAskedForAgainUntilThePhoneWasOff() {
    net.core.upf.allowed = PduSessionType.IPV4;
    net.core.typeCause = GsmCause.UNKNOWN_PDU_SESSION_TYPE;
    Phone phone = phone(SessionRequest.Type.IPV6);
    net.agenda.advance(24 * 3_600_000L);
    assertEquals(List.of(PduSessionType.IPV6), requested());
    assertTrue(
        net.events.contains("session 1 failed: 5GSM #28 UNKNOWN_PDU_SESSION_TYPE"),
        net.events::toString);
    phone.switchOff();
    net.agenda.advance(100);
    phone.switchOn();
    net.agenda.advance(100);
    assertEquals(2, requested().size());
  }

  @Test
  void ethernetIsNotReplacedByIp() {
    net.core.upf.allowed = PduSessionType.IPV4;
    net.core.typeCause = GsmCause.PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED;
    Phone phone = phone(SessionRequest.Type.ETHERNET);
    net.agenda.advance(3_600_000L);
    assertEquals(List.of(PduSessionType.ETHERNET), requested());
    assertEquals(List.of(), phone.activeSessions());
  }
}
