package soliton.gtpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soliton.base.Octets;

class GtpuTest {
  private static final long SEED = Long.getLong("soliton.seed", 2152);
  private static final Octets PEER = Octets.ofHex("0a000001");

  static List<GtpuDecoded.Message> messages() {
    GtpuMessage.PrivateExtension vendor =
        new GtpuMessage.PrivateExtension(10415, Octets.ofHex("c0ffee"));
    PduSessionContainer.Times times = new PduSessionContainer.Times(-1L, 2L, 3L);
    PduSessionContainer measured =
        new PduSessionContainer.Uplink(63, times, 1L, 2L, 0xabcdef, 4L, 1, 5L, Octets.ofHex("00"));
    PduSessionContainer downlink =
        new PduSessionContainer.Downlink(9, true, 7, 8L, 0x10203, 4L, Octets.EMPTY);
    return List.of(
        message(GtpuHeader.ofPath(1, 7), new GtpuMessage.EchoRequest(null, null)),
        message(GtpuHeader.ofPath(1, 8), new GtpuMessage.EchoRequest(3_900_000_000L, vendor)),
        message(GtpuHeader.ofPath(2, 7), new GtpuMessage.EchoResponse(0, null, null)),
        message(
            GtpuHeader.ofPath(26, 0).with(ExtensionType.UDP_PORT, Octets.ofHex("0868")),
            new GtpuMessage.ErrorIndication(0xffffffffL, PEER, null, null)),
        message(
            GtpuHeader.ofPath(31, 1),
            new GtpuMessage.SupportedExtensionHeadersNotification(List.of(0x85, 0x40))),
        message(GtpuHeader.ofTunnel(254, 5), new GtpuMessage.EndMarker(vendor)),
        message(
            GtpuHeader.ofTunnel(253, 5), new GtpuMessage.TunnelStatus(Octets.ofHex("01"), null)),
        message(GtpuHeader.ofTunnel(255, 5), new GtpuMessage.GPdu(Octets.ofHex("45000000"))),
        message(
            GtpuHeader.ofTunnel(255, 5).with(0x85, encoded(measured)),
            new GtpuMessage.GPdu(Octets.ofHex("45000000"))),
        message(
            GtpuHeader.ofTunnel(255, 5).with(0x85, encoded(downlink)),
            new GtpuMessage.GPdu(Octets.EMPTY)));
  }

  @Test
  void packetsOfOtherCoresAreDecodedAndEncodedToTheSameOctets() throws IOException {
    assumeTrue(Files.isDirectory(Captures.folder()), "no ../shared/captures beside the project");
    List<Captures.Datagram> all = Captures.datagrams(Gtpu.PORT);
    assertTrue(all.size() >= 70, "only " + all.size() + " GTP-U datagrams found");
    int containers = 0;
    for (Captures.Datagram each : all) {
      GtpuDecoded decoded = Gtpu.decode(each.payload());
      if (each.file().equals("open5gs_testregistration.pcapng") && each.frame() == 139) {
        // it announces 2,096 octets and has 192
        assertEquals(new GtpuDecoded.Faulty(GtpuFault.WRONG_LENGTH), decoded);
        continue;
      }
      GtpuDecoded.Message m =
          assertInstanceOf(GtpuDecoded.Message.class, decoded, () -> each.file() + each.frame());
      assertEquals(announced(each.payload()), Gtpu.encode(m.header(), m.message()), each.file());
      Octets container = m.header().extension(ExtensionType.PDU_SESSION_CONTAINER);
      if (container != null) {
        PduSessionContainer flow = PduSessionContainer.decode(container);
        assertNotNull(flow);
        assertEquals(container, encoded(flow));
        containers++;
      }
      GtpuFuzz.fuzz(each.payload().toArray());
    }
    assertTrue(containers > 0, "no PDU session container in the captures");
  }

  /// The test program of Open5GS sends zeros after the announced length; they are no part of it.
  private static Octets announced(Octets payload) {
    return payload.slice(0, 8 + (payload.at(2) << 8 | payload.at(3)));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void everyMessageComesBackAsItWasSent(GtpuDecoded.Message message) {
    assertEquals(message, Gtpu.decode(Gtpu.encode(message.header(), message.message())));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void noTruncationIsTakenForTheWhole(GtpuDecoded.Message message) {
    Octets whole = Gtpu.encode(message.header(), message.message());
    for (int length = 0; length < whole.length(); length++) {
      GtpuFuzz.fuzz(whole.slice(0, length).toArray());
      assertInstanceOf(GtpuDecoded.Faulty.class, Gtpu.decode(whole.slice(0, length)));
    }
  }

  @ParameterizedTest
  @MethodSource("messages")
  void noFlippedBitsBreakTheDecoder(GtpuDecoded.Message message) {
    Random random = new Random(SEED);
    byte[] whole = Gtpu.encode(message.header(), message.message()).toArray();
    for (int i = 0; i < 3_000; i++) {
      byte[] flipped = whole.clone();
      for (int bits = 1 + random.nextInt(3); bits > 0; bits--) {
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      }
      GtpuFuzz.fuzz(flipped);
    }
  }

  @Test
  void randomOctetsNeverBreakTheDecoder() {
    Random random = new Random(SEED);
    for (int i = 0; i < 50_000; i++) {
      byte[] octets = new byte[random.nextInt(64)];
      random.nextBytes(octets);
      if (octets.length >= 8) {
        octets[0] = (byte) (0x30 | random.nextInt(8));
        octets[2] = 0;
        octets[3] = (byte) (octets.length - 8);
      }
      GtpuFuzz.fuzz(octets);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', TOO_SHORT",
    "30ff0000000000, TOO_SHORT",
    "10ff000000000001, WRONG_VERSION", // U-09: version 0
    "48ff000000000001, WRONG_VERSION",
    "20ff000000000001, NOT_GTP_U",
    "30ff000500000001 45, WRONG_LENGTH",
    "34ff000400000001 00000085, BROKEN_EXTENSION",
    "34ff000800000001 00000085 00000000, BROKEN_EXTENSION",
    "34ff000800000001 00000085 02001000, BROKEN_EXTENSION",
    "34ff000800000001 00000085 01080900, BROKEN_CONTAINER", // U-07: QMP without time
    "301a000500000000 10 00000001, BROKEN_ELEMENT", // no peer address
    "301a000b00000000 10 00000001 85 0003 0a0000, BROKEN_ELEMENT", // U-05
    "3007000000000000, UNKNOWN_MESSAGE"
  })
  void brokenDatagramsAreNamedAndDropped(String hex, GtpuFault fault) {
    assertEquals(new GtpuDecoded.Faulty(fault), Gtpu.decode(Octets.ofHex(hex)));
  }

  @Test
  void anExtensionHeaderThatMustBeUnderstoodIsRefusedAndAnotherOneSkipped() {
    Octets required = Octets.ofHex("34ff000900000001 000000c0 01000000 45");
    assertEquals(new GtpuDecoded.Refused(0xc0), Gtpu.decode(required));
    Octets optional = Octets.ofHex("34ff000900000001 00000020 01000000 45");
    assertInstanceOf(GtpuDecoded.Message.class, Gtpu.decode(optional));
  }

  @Test
  void chainsOfExtensionHeadersAreBounded() {
    GtpuHeader header = GtpuHeader.ofTunnel(255, 1);
    for (int i = 0; i < GtpuView.MAX_EXTENSIONS; i++) {
      header = header.with(ExtensionType.SERVICE_CLASS_INDICATOR, Octets.ofHex("0100"));
    }
    GtpuMessage packet = new GtpuMessage.GPdu(Octets.ofHex("45"));
    assertInstanceOf(GtpuDecoded.Message.class, Gtpu.decode(Gtpu.encode(header, packet)));
    header = header.with(ExtensionType.SERVICE_CLASS_INDICATOR, Octets.ofHex("0100"));
    assertEquals(
        new GtpuDecoded.Faulty(GtpuFault.BROKEN_EXTENSION),
        Gtpu.decode(Gtpu.encode(header, packet)));
  }

  @Test
  void headersWrittenInPlaceAreThoseOfTheEncoder() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(64);
      Octets packet = Octets.ofHex("450000140000");
      GtpuMessage user = new GtpuMessage.GPdu(packet);
      MemorySegment.copy(MemorySegment.ofArray(packet.toArray()), 0, memory, 24, 6);

      GtpuHeaderWriter.plain(memory, 16, 0xfffffffe, 6);
      assertEquals(Gtpu.encode(GtpuHeader.ofTunnel(255, 0xfffffffeL), user), read(memory, 16, 14));

      PduSessionContainer down =
          new PduSessionContainer.Downlink(9, true, null, null, null, null, Octets.EMPTY);
      GtpuHeaderWriter.downlink(memory, 8, 7, 6, 9, true);
      GtpuHeader header = GtpuHeader.ofTunnel(255, 7).with(0x85, encoded(down));
      assertEquals(Gtpu.encode(header, user), read(memory, 8, 22));

      GtpuHeaderWriter.uplink(memory, 8, 7, 6, 9);
      header = GtpuHeader.ofTunnel(255, 7).with(0x85, encoded(PduSessionContainer.Uplink.of(9)));
      assertEquals(Gtpu.encode(header, user), read(memory, 8, 22));

      GtpuHeaderWriter.endMarker(memory, 0, 3);
      GtpuMessage end = new GtpuMessage.EndMarker(null);
      assertEquals(Gtpu.encode(GtpuHeader.ofTunnel(254, 3), end), read(memory, 0, 8));
    }
  }

  @Test
  void theViewReadsFlowAndTimesInPlace() {
    Octets content =
        encoded(new PduSessionContainer.Downlink(9, true, 5, 77L, null, null, Octets.EMPTY));
    GtpuHeader header = GtpuHeader.ofTunnel(255, 0xdeadbeefL).with(0x85, content);
    Octets octets = Gtpu.encode(header, new GtpuMessage.GPdu(Octets.ofHex("4500")));
    byte[] shifted = new byte[octets.length() + 3];
    octets.copyTo(shifted, 3);
    GtpuView view = new GtpuView();
    assertEquals(GtpuFault.NONE, view.wrap(MemorySegment.ofArray(shifted), 3, octets.length()));
    assertEquals(0xdeadbeef, view.teid());
    assertEquals(9, view.qfi());
    assertEquals(5, view.ppi());
    assertTrue(view.rqi() && view.isMonitored() && view.hasContainer() && !view.hasSequence());
    assertEquals(77L, view.downlinkSentTime());
    assertEquals(2, view.payloadLength());
    assertEquals(3 + view.headerLength(), view.payloadOffset());

    PduSessionContainer.Times times = new PduSessionContainer.Times(1L, 2L, 3L);
    content =
        encoded(
            new PduSessionContainer.Uplink(
                1, times, null, null, null, null, null, null, Octets.EMPTY));
    header = GtpuHeader.ofTunnel(255, 1).with(0x85, content);
    byte[] uplink = Gtpu.encode(header, new GtpuMessage.GPdu(Octets.EMPTY)).toArray();
    assertEquals(GtpuFault.NONE, view.wrap(MemorySegment.ofArray(uplink), 0, uplink.length));
    assertEquals(1L, view.downlinkSentTime());
    assertEquals(2L, view.downlinkReceivedTime());
    assertEquals(3L, view.uplinkSentTime());
    assertEquals(-1, view.ppi());
  }

  @Test
  void octetsAfterTheAnnouncedLengthAreNotPayload() {
    byte[] padded = Octets.ofHex("30ff000100000001 45 0000").toArray();
    GtpuView view = new GtpuView();
    assertEquals(GtpuFault.NONE, view.wrap(MemorySegment.ofArray(padded), 0, padded.length));
    assertEquals(1, view.payloadLength());
  }

  private static GtpuDecoded.Message message(GtpuHeader header, GtpuMessage message) {
    return new GtpuDecoded.Message(header, message);
  }

  private static Octets encoded(PduSessionContainer container) {
    soliton.base.OctetWriter to = new soliton.base.OctetWriter();
    container.encode(to);
    return to.toOctets();
  }

  private static Octets read(MemorySegment memory, long at, long length) {
    return Octets.adopt(
        memory.asSlice(at, length).toArray(java.lang.foreign.ValueLayout.JAVA_BYTE));
  }
}
