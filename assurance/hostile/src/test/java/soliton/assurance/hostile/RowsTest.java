package soliton.assurance.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.assurance.simulation.BaseStation;
import soliton.assurance.simulation.Handset;
import soliton.assurance.simulation.Network;
import soliton.assurance.simulation.Site;
import soliton.base.Octets;
import soliton.base.Tai;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuMessage;
import soliton.ngap.NgapMessage;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.BroadcastPlmnItem;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CauseProtocol;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.GlobalGnbId;
import soliton.ngap.ie.GnbId;
import soliton.ngap.ie.NrCellIdentity;
import soliton.ngap.ie.NrCgi;
import soliton.ngap.ie.PagingDrx;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.RrcEstablishmentCause;
import soliton.ngap.ie.SliceSupportItem;
import soliton.ngap.ie.SupportedTaItem;
import soliton.ngap.ie.UserLocationInformation;
import soliton.ngap.ie.UserLocationInformationNrBuilder;
import soliton.ngap.message.DownlinkNasTransport;
import soliton.ngap.message.ErrorIndication;
import soliton.ngap.message.InitialUeMessageBuilder;
import soliton.ngap.message.NgSetupFailure;
import soliton.ngap.message.NgSetupRequest;
import soliton.ngap.message.NgSetupRequestBuilder;
import soliton.ngap.message.NgSetupResponse;
import soliton.ngap.message.UeContextReleaseCompleteBuilder;
import soliton.ngap.message.UplinkNasTransportBuilder;
import soliton.per.Bits;
import soliton.pfcp.Decoded;
import soliton.pfcp.Responses;
import soliton.pfcp.message.PfcpMessage;

/// Rows of `cases.md`, each with the answer that the standard names, against the running functions.
/// Whatever was sent, a bystander still pings and what is held is what was held before.
class RowsTest {
  private final Network network = new Network(3);
  private final Handset bystander;
  private final TreeMap<String, Long> heldBefore;
  private final Attacker attacker;

  RowsTest() {
    BaseStation station = network.addStation();
    until(station::isUp);
    until(() -> network.core().smf().hasUserPlane());
    bystander = network.addHandset();
    bystander.switchOn();
    until(bystander::isServed);
    network.pass(Duration.ofSeconds(2));
    heldBefore = new TreeMap<>(network.core().holdings());
    attacker = new Attacker(network);
  }

  private void until(java.util.function.BooleanSupplier condition) {
    assertTrue(network.runUntil(condition, Duration.ofMinutes(2)), () -> network.tail(30));
  }

  @AfterEach
  void everythingIsAsItWas() {
    assertFalse(attacker.isLost(), "the association is down");
    int before = bystander.answers();
    bystander.ping();
    until(() -> bystander.answers() > before);
    network.pass(Duration.ofMinutes(3));
    assertEquals(heldBefore, new TreeMap<>(network.core().holdings()));
    assertEquals(0, network.core().faults(), "faults of ours");
    network.close();
  }

  // ---- N2

  private static NgSetupRequest setup() {
    return NgSetupRequestBuilder.of(
            new GlobalGnbId(Site.PLMN, new GnbId.GnbIdValue(Bits.of(666, 32))),
            List.of(
                new SupportedTaItem(
                    Site.TAC,
                    List.of(
                        new BroadcastPlmnItem(
                            Site.PLMN,
                            List.of(new SliceSupportItem(Site.SLICE)),
                            null,
                            null,
                            null)),
                    null,
                    null)))
        .defaultPagingDrx(PagingDrx.V128)
        .build();
  }

  private void setUp() {
    assertInstanceOf(NgSetupResponse.class, attacker.n2(setup()).getFirst());
  }

  private static UserLocationInformation location() {
    return UserLocationInformationNrBuilder.of(
            new NrCgi(Site.PLMN, new NrCellIdentity(666L << 4)), new Tai(Site.PLMN, Site.TAC))
        .build();
  }

  private static void indicates(Cause cause, List<NgapMessage> answers) {
    assertEquals(1, answers.size(), answers.toString());
    assertEquals(cause, assertInstanceOf(ErrorIndication.class, answers.getFirst()).cause());
  }

  /// N-01
  @Test
  void whatIsNotNgapIsATransferSyntaxError() {
    indicates(CauseProtocol.TRANSFER_SYNTAX_ERROR, attacker.n2(Octets.ofHex("48656c6c6f21")));
    setUp();
  }

  /// N-02
  @Test
  void nothingIsHeardBeforeNgSetup() {
    indicates(
        CauseProtocol.MESSAGE_NOT_COMPATIBLE_WITH_RECEIVER_STATE,
        attacker.n2(
            UeContextReleaseCompleteBuilder.of(new AmfUeNgapId(1), new RanUeNgapId(1)).build()));
    setUp();
  }

  /// N-03: answered or ignored, never more than one answer
  @Test
  void everyProcedureWithEveryTypeOfMessage() {
    setUp();
    for (int type = 0; type < 3; type++) {
      for (int procedure = 0; procedure < 256; procedure++) {
        var answers = attacker.n2(Octets.of(type << 5, procedure, 0, 4, 0, 0, 0, 0));
        assertTrue(answers.size() <= 1, () -> "too much said: " + answers);
      }
    }
  }

  /// N-05
  @Test
  void aSetupWithoutAMandatoryElementFailsWithItsName() {
    NgapParts whole = NgapParts.of(soliton.ngap.Ngap.encode(setup()));
    for (int i = 0; i < whole.parts().size(); i++) {
      int missing = whole.parts().get(i).id();
      NgapMessage answer = attacker.n2(whole.without(i).toOctets()).getFirst();
      if (answer instanceof NgSetupFailure failure) {
        assertEquals(CauseProtocol.ABSTRACT_SYNTAX_ERROR_REJECT, failure.cause());
        assertTrue(
            Objects.requireNonNull(
                    Objects.requireNonNull(failure.criticalityDiagnostics())
                        .iesCriticalityDiagnostics())
                .stream()
                .anyMatch(diagnosed -> diagnosed.toString().contains(Integer.toString(missing))));
      } else {
        assertInstanceOf(NgSetupResponse.class, answer, "IE " + missing); // criticality ignore
      }
    }
  }

  /// Unknown and foreign identities: 10.6
  @Test
  void identitiesThatAreNotOfThisAssociation() {
    setUp();
    indicates(CauseRadioNetwork.UNKNOWN_LOCAL_UE_NGAP_ID, attacker.n2(uplink(999_999, 1)));
    // that of the bystander, who is with another gNB
    indicates(CauseRadioNetwork.UNKNOWN_LOCAL_UE_NGAP_ID, attacker.n2(uplink(1, 1)));
  }

  private static NgapMessage uplink(long amfId, int ranId) {
    return uplink(amfId, ranId, Octets.ofHex("7e005c000d"));
  }

  private static NgapMessage uplink(long amfId, int ranId, Octets nas) {
    return UplinkNasTransportBuilder.of(new AmfUeNgapId(amfId), new RanUeNgapId(ranId), nas)
        .userLocationInformation(location())
        .build();
  }

  private List<NgapMessage> initial(int ranId, Octets nas) {
    return attacker.n2(
        InitialUeMessageBuilder.of(new RanUeNgapId(ranId), nas, location())
            .rrcEstablishmentCause(RrcEstablishmentCause.MO_SIGNALLING)
            .build());
  }

  // ---- NAS

  /// N-26, M-04, M-09: too short is ignored (TS 24.501 7.2.1), and length does not matter
  @Test
  void nasOfEveryLength() {
    setUp();
    int ranId = 1;
    for (int length : new int[] {0, 1, 2, 3, 6, 7, 255, 256, 257, 512, 1000, 1024, 4096}) {
      initial(ranId++, Octets.adopt(new byte[length]));
      byte[] secured = new byte[length];
      if (length > 1) {
        secured[0] = 0x7E;
        secured[1] = 1;
      }
      initial(ranId++, Octets.adopt(secured));
    }
  }

  /// M-21: all sequences of three messages out of twelve
  @Test
  void everySequenceOfThreeMessages() {
    setUp();
    int ranId = 0;
    int answered = 0;
    int letters = alphabet(0).size();
    assertEquals(12, letters);
    for (int sequence = 0; sequence < letters * letters * letters; sequence++) {
      List<Octets> alphabet = alphabet(500 + sequence % 700);
      ranId++;
      List<NgapMessage> first = initial(ranId, alphabet.get(sequence % letters));
      long amfId = first.isEmpty() ? 0 : amfIdOf(first.getFirst());
      answered += amfId == 0 ? 0 : 1;
      attacker.n2(uplink(amfId, ranId, alphabet.get(sequence / letters % letters)));
      attacker.n2(uplink(amfId, ranId, alphabet.get(sequence / letters / letters)));
    }
    network.pass(Duration.ofMinutes(2));
    assertEquals(heldBefore, new TreeMap<>(network.core().holdings()));
    assertEquals(1, network.core().remembered(), "somebody registered without keys");
    assertTrue(answered >= letters * letters, "no dialogue began: " + answered);
  }

  private static long amfIdOf(NgapMessage answer) {
    return answer instanceof DownlinkNasTransport down ? down.amfUeNgapId().value() : 0;
  }

  private static List<Octets> alphabet(int subscriber) {
    String digits = "%010d".formatted(subscriber);
    StringBuilder msin = new StringBuilder();
    for (int i = 0; i < digits.length(); i += 2) {
      msin.append(digits.charAt(i + 1)).append(digits.charAt(i));
    }
    String suci = "000d0199f90700000000" + msin;
    List<Octets> all = new ArrayList<>();
    for (String hex :
        List.of(
            "7e004179" + suci + "2e04f0f0f0f0", // registration request
            "7e0043", // registration complete
            "7e004501" + suci, // deregistration request
            "7e0046", // deregistration accept
            "7e004c000007f4004000000001", // service request
            "7e0057" + "2d10" + "00".repeat(16), // authentication response
            "7e005914", // authentication failure: MAC failure
            "7e005c" + suci, // identity response
            "7e005e", // security mode complete
            "7e005f18", // security mode reject
            "7e006701000400000001", // UL NAS transport
            "7e00646f")) { // 5GMM status
      all.add(Octets.ofHex(hex));
    }
    return all;
  }

  // ---- N4

  private static soliton.pfcp.ie.Cause causeOf(Decoded decoded) {
    Decoded.Message message = assertInstanceOf(Decoded.Message.class, decoded);
    return Objects.requireNonNull(
        Responses.causeOf(assertInstanceOf(PfcpMessage.Response.class, message.message())));
  }

  /// P-01
  @Test
  void anotherVersionOfPfcpIsNamed() {
    Decoded answer = attacker.n4(Octets.ofHex("4005000400000100")).getFirst();
    assertTrue(
        answer instanceof Decoded.OtherVersion
            || answer instanceof Decoded.Message m && m.header().type() == 11,
        answer.toString());
    // 7.6.3: a length that is not that of the datagram
    assertEquals(
        soliton.pfcp.ie.Cause.INVALID_LENGTH,
        causeOf(attacker.n4(Octets.ofHex("2005ffff00000100")).getFirst()));
  }

  /// P-02: cause 66 with the IE that is missing
  @Test
  void anAssociationWithoutNodeIdIsRefused() {
    assertEquals(
        soliton.pfcp.ie.Cause.MANDATORY_IE_MISSING,
        causeOf(attacker.n4(Octets.ofHex("2005000c00000200" + "00600004e0000000")).getFirst()));
  }

  /// P-03 with a complete request, taken from the SMF by an attacker who is nobody
  @Test
  void aSessionNeedsAnAssociation() {
    List<Octets> establishments = new ArrayList<>();
    network.tap(
        parcel -> {
          if (parcel.to().equals(Site.UPF) && parcel.content().at(1) == 50) {
            establishments.add(parcel.content());
          }
        });
    bystander.releaseSession();
    network.pass(Duration.ofSeconds(2));
    bystander.wantSession();
    until(bystander::isServed);
    network.pass(Duration.ofSeconds(1));
    // the same with the Node ID of somebody who never associated
    byte[] stolen = establishments.getFirst().toArray();
    Octets nodeId = Octets.copyOf(Site.SMF.getAddress().getAddress());
    for (int at = 16; at + 4 < stolen.length; at++) {
      if (Octets.copyOf(stolen).slice(at, 4).equals(nodeId)) {
        stolen[at] = 66;
        break;
      }
    }
    assertEquals(
        soliton.pfcp.ie.Cause.NO_ESTABLISHED_PFCP_ASSOCIATION,
        causeOf(attacker.n4(Octets.adopt(stolen)).getFirst()));
  }

  /// P-12: a session that does not exist, cause 65
  @Test
  void aSessionThatDoesNotExist() {
    assertEquals(
        soliton.pfcp.ie.Cause.SESSION_CONTEXT_NOT_FOUND,
        causeOf(
            attacker.n4(Octets.ofHex("2134000c" + "00000000deadbeef" + "00000300")).getFirst()));
    assertEquals(
        soliton.pfcp.ie.Cause.SESSION_CONTEXT_NOT_FOUND,
        causeOf(
            attacker.n4(Octets.ofHex("2136000c" + "00000000deadbeef" + "00000400")).getFirst()));
  }

  /// P-18: what was not asked for is dropped; a request that comes twice is answered twice the same
  @Test
  void aRequestThatComesTwiceIsAnsweredFromMemory() {
    Octets heartbeat = Octets.ofHex("2001000c00000500" + "00600004e0000000");
    assertEquals(1, attacker.n4(heartbeat).size());
    assertEquals(attacker.n4(heartbeat), attacker.n4(heartbeat));
    assertEquals(List.of(), attacker.n4(Octets.ofHex("2002000c00000600" + "00600004e0000000")));
  }

  /// P-20
  @Test
  void thousandsOfElements() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      many.append("7fff0000");
    }
    int length = 4 + many.length() / 2;
    assertTrue(attacker.n4(Octets.ofHex("2005%04x00000700".formatted(length) + many)).size() <= 1);
  }

  // ---- N3

  /// U-04: Error Indication, not one for each packet
  @Test
  void unknownTunnelsAreIndicatedAtALimitedRate() {
    for (String teid : List.of("ffffffff", "12345678")) {
      Octets packet = Octets.ofHex("30ff0014" + teid + "45" + "00".repeat(19));
      List<GtpuDecoded> answers = attacker.n3(packet, 5000);
      assertTrue(answers.size() <= 500, "amplified: " + answers.size());
      for (GtpuDecoded answer : answers) {
        assertInstanceOf(
            GtpuMessage.ErrorIndication.class,
            assertInstanceOf(GtpuDecoded.Message.class, answer).message());
      }
      network.pass(Duration.ofSeconds(2));
    }
    assertFalse(
        attacker.n3(Octets.ofHex("30ff001412345678" + "45" + "00".repeat(19)), 1).isEmpty());
  }

  /// U-09, U-05, U-07
  @Test
  void whatIsNotGtpuIsDropped() {
    assertEquals(List.of(), attacker.n3(Octets.ofHex("00010004000000000000"), 1)); // version 0
    assertEquals(List.of(), attacker.n3(Octets.ofHex("30ff"), 1));
    assertEquals(List.of(), attacker.n3(Octets.ofHex("34ff000400000001000000" + "85"), 1));
    // Error Indication with a peer address of 3 octets
    assertEquals(
        List.of(),
        attacker.n3(
            Octets.ofHex("321a000f00000000" + "00000000" + "1000000001" + "850003010203"), 1));
    assertEquals(1, attacker.n3(Octets.ofHex("3201000400000000" + "00010000"), 1).size()); // echo
  }
}
