package soliton.pfcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.tlv.Diagnostic;
import soliton.tlv.TlvReader;

/// Rows P-01 to P-20 of what broke other cores, as far as the decoder answers them.
class HostileTest {
  private static final long SEED = Long.getLong("soliton.seed", 805);
  private static final Octets NODE_ID = Octets.ofHex("003c0005007f000001");
  private static final Octets CP_F_SEID = Octets.ofHex("0039000d0200000000000000017f000001");
  private static final Octets PDR =
      Octets.ofHex("00010017 003800020001 001d000400000001 000200050014000100");
  private static final Octets FAR = Octets.ofHex("0003000d 006c000400000001 002c000102");

  static List<Class<? extends PfcpMessage>> kinds() {
    return RandomMessages.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyTruncationIsDiscardedOrRefusedAsInvalidLength(Class<? extends PfcpMessage> kind) {
    Octets whole = encode(new RandomMessages(SEED).next(kind));
    for (int length = 0; length < whole.length(); length++) {
      switch (Pfcp.decode(whole.slice(0, length))) {
        case Decoded.Message m -> assertEquals(Rejection.OF_LENGTH, m.rejection());
        case Decoded.Discarded _ -> assertTrue(length < Header.SESSION_OCTETS);
        case Decoded.OtherVersion v -> throw new AssertionError("version " + v);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyTruncationWithAFittingLengthIsAnsweredWithACause(Class<? extends PfcpMessage> kind) {
    Octets whole = encode(new RandomMessages(SEED).next(kind));
    int header = headerOctets(whole);
    for (int length = header; length < whole.length(); length++) {
      byte[] cut = whole.slice(0, length).toArray();
      Decoded.Message m = (Decoded.Message) Pfcp.decode(frame(Octets.adopt(cut)));
      boolean lacks = m.message() == null;
      assertTrue(!lacks || m.rejection() != null, m::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyElementMayBeAbsentOrRepeatedOrLongerOrShorter(Class<? extends PfcpMessage> kind) {
    PfcpMessage message = new RandomMessages(SEED).next(kind);
    Octets whole = encode(message);
    Octets header = whole.slice(0, headerOctets(whole));
    List<Octets> elements = elements(whole.from(header.length()));
    for (int i = 0; i < elements.size(); i++) {
      Decoded.Message absent = decode(header, without(elements, i));
      assertTrue(absent.message() != null || absent.rejection() != null);
      List<Octets> twice = new ArrayList<>(elements);
      twice.add(elements.get(i));
      Decoded.Message repeated = decode(header, twice);
      assertNull(repeated.rejection(), () -> "a repetition is ignored " + repeated.diagnostics());
      for (int change : new int[] {-1, 1}) {
        List<Octets> changed = new ArrayList<>(elements);
        changed.set(i, withLength(elements.get(i), change));
        Decoded.Message m = decode(header, changed);
        assertTrue(m.message() != null || m.rejection() != null);
      }
    }
  }

  @Test
  void randomOctetsNeverBreakTheDecoder() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      byte[] octets = new byte[random.nextInt(80)];
      random.nextBytes(octets);
      if (octets.length > 4 && random.nextBoolean()) {
        octets[0] = (byte) (0x20 | random.nextInt(8));
        octets[1] = (byte) (random.nextBoolean() ? 50 + random.nextInt(8) : random.nextInt(18));
        octets[2] = 0;
        octets[3] = (byte) (octets.length - 4);
      }
      PfcpFuzz.fuzz(octets);
    }
  }

  @Test
  void flippedBitsNeverBreakTheDecoder() {
    Random random = new Random(SEED);
    RandomMessages messages = new RandomMessages(SEED);
    for (Class<? extends PfcpMessage> kind : kinds()) {
      byte[] octets = encode(messages.next(kind)).toArray();
      for (int i = 0; i < 400; i++) {
        byte[] flipped = octets.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        PfcpFuzz.fuzz(flipped);
      }
    }
  }

  // P-01
  @Test
  void anotherVersionIsToldWithItsSequenceNumber() {
    Octets octets = Octets.ofHex("40010004 000007 00");
    assertEquals(new Decoded.OtherVersion(2, 1, 7), Pfcp.decode(octets));
  }

  // P-01
  @Test
  void flagSHasToFitTheType() {
    assertInstanceOf(Decoded.Discarded.class, Pfcp.decode(Octets.ofHex("2034000400000100")));
    assertInstanceOf(
        Decoded.Discarded.class,
        Pfcp.decode(Octets.ofHex("21010014 0000000000000001 00000100 0060000400000001")));
  }

  // P-01
  @Test
  void twoMessagesInADatagramNeedTheFlagFollowOn() {
    Header first = new Header(54, 1L, 1, null, true);
    Header last = Header.ofSession(54, 2L, 2);
    PfcpMessage deletion = soliton.pfcp.message.SessionDeletionRequest.builder().build();
    Octets two = Pfcp.encode(first, deletion).plus(Pfcp.encode(last, deletion));
    List<Decoded> decoded = Pfcp.decodeAll(two);
    assertEquals(2, decoded.size());
    assertEquals(2L, ((Decoded.Message) decoded.get(1)).header().seid());
    Octets withoutFlag = Pfcp.encode(last, deletion).plus(Pfcp.encode(last, deletion));
    List<Decoded> refused = Pfcp.decodeAll(withoutFlag);
    assertEquals(1, refused.size());
    assertEquals(Rejection.OF_LENGTH, ((Decoded.Message) refused.getFirst()).rejection());
  }

  // P-02, P-03
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "003c0000", // null length
        "003c000100", // an IPv4 address without octets
        "003c000102", // an empty name
        "003c00020f00", // a spare type
        "003c000502ff616263", // a label longer than the element
        "003c000602052e2e2e2e2e" // separators in a label
      })
  void anAssociationWithoutUsableNodeIdIsRefused(String nodeId) {
    Octets octets = Octets.ofHex("20050000 00000100" + nodeId + "0060000400000001");
    Decoded.Message m = (Decoded.Message) Pfcp.decode(frame(octets));
    assertNull(m.message());
    Rejection rejection = m.rejection();
    assertNotNull(rejection);
    assertEquals(60, rejection.offendingIe());
  }

  @Test
  void aMissingMandatoryElementIsNamed() {
    assertRejected(Cause.MANDATORY_IE_MISSING, 60, CP_F_SEID, PDR, FAR);
    assertRejected(Cause.MANDATORY_IE_MISSING, 57, NODE_ID, PDR, FAR);
    assertRejected(Cause.MANDATORY_IE_MISSING, 1, NODE_ID, CP_F_SEID, FAR);
    Octets withoutId = Octets.ofHex("00010011 001d000400000001 000200050014000100");
    assertRejected(Cause.MANDATORY_IE_MISSING, 56, NODE_ID, CP_F_SEID, withoutId, FAR);
  }

  @Test
  void aMandatoryElementOfAConditionalGroupIsConditional() {
    Octets qerWithoutId = Octets.ofHex("00070005 0019000100");
    assertRejected(Cause.CONDITIONAL_IE_MISSING, 109, NODE_ID, CP_F_SEID, PDR, FAR, qerWithoutId);
  }

  @Test
  void anOptionalGroupWithoutItsMandatoryElementIsTreatedAsAbsent() {
    Octets barWithoutId = Octets.ofHex("00550005 008c000105");
    Decoded.Message m = establishment(NODE_ID, CP_F_SEID, PDR, FAR, barWithoutId);
    assertNull(m.rejection());
    SessionEstablishmentRequest request = (SessionEstablishmentRequest) m.message();
    assertNotNull(request);
    assertNull(request.createBar());
  }

  // P-05, P-06, P-09
  @Test
  void wrongLengthsAndValuesAreRefusedWithTheElement() {
    Octets emptyFTeid =
        Octets.ofHex("0001001b 003800020001 001d000400000001 00020009 0014000100 00150000");
    assertRejected(Cause.INVALID_LENGTH, 21, NODE_ID, CP_F_SEID, emptyFTeid, FAR);
    assertRejected(
        Cause.MANDATORY_IE_INCORRECT,
        113,
        NODE_ID,
        CP_F_SEID,
        PDR,
        FAR,
        Octets.ofHex("0071000100"));
    Octets shortMbr = Octets.ofHex("00070015 006d000400000001 0019000100 001a0004 00000001");
    assertRejected(Cause.INVALID_LENGTH, 26, NODE_ID, CP_F_SEID, PDR, FAR, shortMbr);
  }

  // P-20
  @Test
  void thousandsOfElementsNeitherCountNorGrow() {
    OctetWriter many = new OctetWriter();
    many.octets(NODE_ID).octets(CP_F_SEID).octets(PDR).octets(FAR);
    for (int i = 0; i < 5_000; i++) {
      many.octets(Octets.ofHex("7fff0001aa"));
    }
    Decoded.Message m = establishment(many.toOctets());
    assertNull(m.rejection());
    assertEquals(TlvReader.MAX_DIAGNOSTICS, m.diagnostics().size());
    assertEquals(TlvReader.MAX_OTHERS, ((SessionEstablishmentRequest) kept(m)).others().size());
  }

  // P-20
  @Test
  void groupsInsideThemselvesAreUnknownElements() {
    Octets nested = PDR;
    for (int i = 0; i < 50; i++) {
      OctetWriter outer = new OctetWriter();
      outer.u16(1).u16(nested.length() + PDR.length() - 4);
      nested = outer.octets(PDR.from(4)).octets(nested).toOctets();
    }
    Decoded.Message m = establishment(NODE_ID, CP_F_SEID, nested, FAR);
    assertNull(m.rejection());
    assertEquals(1, ((SessionEstablishmentRequest) kept(m)).createPdrs().size());
  }

  // P-20
  @Test
  void anElementLongerThanTheMessageIsRefused() {
    assertRejected(
        Cause.INVALID_LENGTH, 0x8001, NODE_ID, CP_F_SEID, PDR, FAR, Octets.ofHex("8001ffff 1234"));
  }

  @Test
  void elementsOfVendorsAreKeptAndSentAgain() {
    Octets vendor = Octets.ofHex("80010004 abcd1234");
    Decoded.Message m = establishment(NODE_ID, CP_F_SEID, PDR, FAR, vendor);
    SessionEstablishmentRequest request = (SessionEstablishmentRequest) kept(m);
    assertTrue(request.others().getFirst().isVendorSpecific());
    Octets again = Pfcp.encode(m.header(), request);
    assertEquals(vendor, again.from(again.length() - vendor.length()));
  }

  @Test
  void heartbeatsAreNotRefused() {
    Decoded.Message m = (Decoded.Message) Pfcp.decode(Octets.ofHex("20010004 00000700"));
    Rejection rejection = m.rejection();
    assertNotNull(rejection);
    soliton.pfcp.ie.NodeId self =
        soliton.pfcp.ie.NodeId.of(soliton.base.Ipv4Address.parse("127.0.0.1"));
    assertNull(Responses.refusing(1, self, rejection));
  }

  @Test
  void aRefusalMayLeaveOutWhatAnAcceptanceNeeds() {
    Octets refused = frame(Octets.ofHex("20060000 00000100 003c0005007f000001 0013000140"));
    assertNull(((Decoded.Message) Pfcp.decode(refused)).rejection());
    Octets accepted = frame(Octets.ofHex("20060000 00000100 003c0005007f000001 0013000101"));
    Decoded.Message m = (Decoded.Message) Pfcp.decode(accepted);
    assertEquals(96, m.diagnostics().getFirst().type());
    assertEquals(Diagnostic.Fault.MISSING, m.diagnostics().getFirst().fault());
  }

  // P-15: a response without cause is not a message
  @Test
  void aResponseWithoutCauseIsFaulty() {
    Octets octets = frame(Octets.ofHex("21330000 0000000000000001 00000100 003c0005007f000001"));
    Decoded.Message m = (Decoded.Message) Pfcp.decode(octets);
    assertNull(m.message());
    assertEquals(Rejection.of(Cause.MANDATORY_IE_MISSING, 19), m.rejection());
  }

  private static PfcpMessage kept(Decoded.Message m) {
    PfcpMessage message = m.message();
    assertNotNull(message, m::toString);
    return message;
  }

  private static void assertRejected(Cause cause, int offending, Octets... elements) {
    assertEquals(Rejection.of(cause, offending), establishment(elements).rejection());
  }

  private static Decoded.Message establishment(Octets... elements) {
    OctetWriter to = new OctetWriter();
    to.octets(Octets.ofHex("21320000 0000000000000000 00000100"));
    for (Octets each : elements) {
      to.octets(each);
    }
    return (Decoded.Message) Pfcp.decode(frame(to.toOctets()));
  }

  private static Decoded.Message decode(Octets header, List<Octets> elements) {
    OctetWriter to = new OctetWriter().octets(header);
    elements.forEach(to::octets);
    return (Decoded.Message) Pfcp.decode(frame(to.toOctets()));
  }

  private static List<Octets> without(List<Octets> elements, int index) {
    List<Octets> fewer = new ArrayList<>(elements);
    fewer.remove(index);
    return fewer;
  }

  private static Octets withLength(Octets element, int change) {
    OctetReader in = element.reader();
    int type = in.u16();
    int length = Math.max(0, in.u16() + change);
    return new OctetWriter().u16(type).u16(length).octets(in.rest()).toOctets();
  }

  private static List<Octets> elements(Octets content) {
    List<Octets> elements = new ArrayList<>();
    for (int at = 0; at < content.length(); ) {
      int length = 4 + (content.at(at + 2) << 8 | content.at(at + 3));
      elements.add(content.slice(at, length));
      at += length;
    }
    return elements;
  }

  private static Octets encode(PfcpMessage message) {
    boolean session =
        message instanceof PfcpMessage.SessionRequest
            || message instanceof PfcpMessage.SessionResponse;
    return session ? Pfcp.encode(message, 1L, 1) : Pfcp.encode(message, 1);
  }

  private static int headerOctets(Octets message) {
    return (message.at(0) & 1) == 0 ? Header.NODE_OCTETS : Header.SESSION_OCTETS;
  }

  /// With the length that it has.
  private static Octets frame(Octets message) {
    int length = message.length() - 4;
    return new OctetWriter()
        .octets(message.slice(0, 2))
        .u16(length)
        .octets(message.from(4))
        .toOctets();
  }

  @Test
  void aHeartbeatOfAKnownPeerIsUnderstood() {
    Decoded.Message m =
        (Decoded.Message) Pfcp.decode(Octets.ofHex("2001000c 00000700 00600004 e2ebbde5"));
    assertEquals("2020", year(((HeartbeatRequest) kept(m)).recoveryTimeStamp()));
  }

  private static String year(soliton.pfcp.ie.TimeStamp time) {
    return time.toInstant().toString().substring(0, 4);
  }
}
