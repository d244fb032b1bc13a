package soliton.nas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
import soliton.l3.Diagnostic.Kind;
import soliton.l3.Receiver;
import soliton.nas.gmm.UlNasTransport;
import soliton.nas.gsm.PduSessionEstablishmentAccept;
import soliton.nas.gsm.PduSessionEstablishmentAcceptBuilder;
import soliton.nas.gsm.PduSessionEstablishmentReject;
import soliton.nas.gsm.PduSessionEstablishmentRequest;
import soliton.nas.gsm.PduSessionModificationRequest;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.NasBitRate;
import soliton.nas.ie.NasTypes;
import soliton.nas.ie.PacketFilter;
import soliton.nas.ie.PacketFilter.Component;
import soliton.nas.ie.PayloadContainerType;
import soliton.nas.ie.PayloadEntries;
import soliton.nas.ie.PduAddress;
import soliton.nas.ie.PduSessionType;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.ProtocolConfigurationOptions.Unit;
import soliton.nas.ie.Pti;
import soliton.nas.ie.QosFlowDescription;
import soliton.nas.ie.QosFlowDescription.Parameter;
import soliton.nas.ie.QosFlowDescriptions;
import soliton.nas.ie.QosRule;
import soliton.nas.ie.QosRules;
import soliton.nas.ie.SessionAmbr;
import soliton.nas.ie.SscMode;

/// Elements of TS 24.501 9.11.4, and what 5GMM carries for sessions.
class GsmElementTest {
  private static final Qfi FLOW = new Qfi(1);

  @Test
  void anAcceptedSessionIsTheseOctets() {
    var ambr = new Ambr(BitRate.ofMegabits(500), BitRate.ofMegabits(1000));
    var accept =
        new PduSessionEstablishmentAcceptBuilder(
                new PduSessionId(5),
                new Pti(1),
                PduSessionType.IPV4,
                SscMode.MODE_1,
                QosRules.of(QosRule.matchAll(1, FLOW, 255)),
                SessionAmbr.of(ambr))
            .pduAddress(PduAddress.ofIpv4(Octets.of(10, 45, 0, 1)))
            .authorizedQoSFlowDescriptions(
                QosFlowDescriptions.of(QosFlowDescription.create(FLOW, Parameter.fiveQi(9))))
            .dnn(new Dnn("internet"))
            .build();
    Octets octets = Nas.encode(accept);
    assertEquals(
        "2e0501c2"
            + "11"
            + "0009"
            + "010006"
            + "31"
            + "31"
            + "01"
            + "01"
            + "ff"
            + "01"
            + "06"
            + "0b0001"
            + "0601f4"
            + "2905"
            + "01"
            + "0a2d0001"
            + "790006"
            + "012041"
            + "010109"
            + "2509"
            + "08696e7465726e6574",
        octets.toHex());
    var decoded =
        assertInstanceOf(PduSessionEstablishmentAccept.class, Nas.decodeDownlink(octets).message());
    assertEquals(accept, decoded);
    assertEquals(ambr, decoded.sessionAmbr().toAmbr());
    assertNotNull(decoded.pduAddress());
    assertEquals(
        "10.45.0.1", Objects.requireNonNull(decoded.pduAddress().ipv4Address()).getHostAddress());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 0",
    "1, 1, 1, 1000",
    "128000, 1, 128, 128000",
    "65535000, 1, 65535, 65535000",
    "65536000, 5, 256, 65536000",
    "100000000, 6, 100, 100000000",
    "1000000000, 11, 1, 1000000000",
    "65535000001, 7, 16384, 65536000000",
    "4611686018427387904, 20, 18015, 4611686018427387904"
  })
  void bitRatesAreExactWhereTheyCanBe(long rate, int unit, int number, long back) {
    NasBitRate coded = NasBitRate.of(new BitRate(rate));
    assertEquals(new NasBitRate(unit, number), coded);
    assertEquals(Math.min(back, 1L << 62), coded.toBitRate().bitsPerSecond());
  }

  @Test
  void unitsOfBitRatesBeyondTheTableCountAsTheNearest() {
    assertEquals(7000, new NasBitRate(0, 7).toBitRate().bitsPerSecond());
    assertEquals(1L << 62, new NasBitRate(255, 65535).toBitRate().bitsPerSecond());
  }

  /// Row S-05: unknown session types count as IPv4v6; reserved ones too ("all other values").
  @ParameterizedTest
  @CsvSource({"0, IPV4V6", "6, IPV4V6", "7, IPV4V6", "1, IPV4", "5, ETHERNET"})
  void unknownSessionTypesAreIpv4v6(int code, PduSessionType expected) {
    Octets pdu = Octets.ofHex("2e0501c1ffff").plus(Octets.of(0x90 | code));
    var request =
        (PduSessionEstablishmentRequest) Objects.requireNonNull(Nas.decodeUplink(pdu).message());
    assertEquals(expected, request.pduSessionType());
  }

  @Test
  void anUnknownCauseMeansAnotherThingAtPhoneAndNetwork() {
    assertEquals(GsmCause.REQUEST_REJECTED_UNSPECIFIED, GsmCause.of(200, Receiver.PHONE));
    assertEquals(GsmCause.PROTOCOL_ERROR_UNSPECIFIED, GsmCause.of(200, Receiver.NETWORK));
    Decoded decoded = Nas.decodeDownlink(Octets.ofHex("2e0501c3c8"));
    var reject = assertInstanceOf(PduSessionEstablishmentReject.class, decoded.message());
    assertEquals(GsmCause.REQUEST_REJECTED_UNSPECIFIED, reject.cause());
    assertEquals(200, decoded.diagnostics().getFirst().value());
  }

  @Test
  void protocolConfigurationOptionsAreAListOfContainers() {
    var options =
        ProtocolConfigurationOptions.read(
            Octets.ofHex("80" + "8021" + "04" + "01000004" + "000d00" + "001000").reader(),
            Receiver.NETWORK);
    assertNotNull(options);
    assertEquals(List.of(Octets.ofHex("01000004")), options.all(ProtocolConfigurationOptions.IPCP));
    assertEquals(Octets.EMPTY, options.first(ProtocolConfigurationOptions.DNS_IPV4));
    assertNull(options.first(ProtocolConfigurationOptions.P_CSCF_IPV4));
    var answer =
        ProtocolConfigurationOptions.of(
            new Unit(ProtocolConfigurationOptions.DNS_IPV4, Octets.of(8, 8, 8, 8)),
            ProtocolConfigurationOptions.mtu(ProtocolConfigurationOptions.IPV4_LINK_MTU, 1400),
            new Unit(ProtocolConfigurationOptions.LONG_QOS_RULES, Octets.of(1)));
    assertEquals("80" + "000d0408080808" + "0010020578" + "0023000101", hex(answer));
    assertEquals(
        answer,
        ProtocolConfigurationOptions.read(Octets.ofHex(hex(answer)).reader(), Receiver.PHONE));
  }

  /// Row S-01: container identifier, length or content beyond the end; more containers than 128.
  @ParameterizedTest
  @ValueSource(strings = {"8000", "80000d", "80000d05", "80000d0408080", "80000d040808080800"})
  void brokenOptionsCountAsAbsent(String hex) {
    Octets value = Octets.ofHex(hex.length() % 2 == 0 ? hex : hex + "8").slice(0, hex.length() / 2);
    assertNoOptions(value);
  }

  @Test
  void tooManyContainersCountAsAbsent() {
    OctetWriter out = new OctetWriter().u8(0x80);
    for (int i = 0; i <= ProtocolConfigurationOptions.LIMIT; i++) {
      out.u16(0x000d).u8(0);
    }
    assertNoOptions(out.toOctets());
  }

  private static void assertNoOptions(Octets value) {
    OctetWriter out = new OctetWriter();
    out.octets(Octets.ofHex("2e0501c1ffff7b")).u16(value.length()).octets(value);
    Decoded decoded = Nas.decodeUplink(out.toOctets());
    var request = assertInstanceOf(PduSessionEstablishmentRequest.class, decoded.message());
    assertNull(request.protocolConfigurationOptions());
    assertEquals(Kind.INVALID_OPTIONAL, decoded.diagnostics().getFirst().kind());
  }

  /// Row S-03: a packet filter beyond its rule; and a filter whose contents are wrong, which the
  /// session management answers (cause #45), not the codec.
  @Test
  void packetFiltersBeyondTheirRuleMakeTheElementInvalid() {
    Decoded decoded = Nas.decodeUplink(Octets.ofHex("2e0501c97a0009" + "000006" + "2131ff01ff01"));
    var request = assertInstanceOf(PduSessionModificationRequest.class, decoded.message());
    assertNull(request.requestedQoSRules());
    assertEquals(Kind.INVALID_OPTIONAL, decoded.diagnostics().getFirst().kind());
    assertNull(
        new PacketFilter(1, PacketFilter.Direction.UPLINK, Octets.ofHex("300610")).components());
    assertNull(
        new PacketFilter(1, PacketFilter.Direction.UPLINK, Octets.ofHex("30063006")).components());
    assertNull(new PacketFilter(1, PacketFilter.Direction.UPLINK, Octets.ofHex("02")).components());
    assertNull(new PacketFilter(1, PacketFilter.Direction.UPLINK, Octets.EMPTY).components());
  }

  @Test
  void packetFiltersHaveTheirComponents() {
    var components = List.of(Component.protocol(17), Component.remotePort(53));
    var filter = PacketFilter.of(3, PacketFilter.Direction.BIDIRECTIONAL, components);
    assertEquals(Octets.ofHex("3011" + "500035"), filter.contents());
    assertEquals(components, filter.components());
    var rules = QosRules.of(QosRule.create(2, false, List.of(filter), 10, FLOW), QosRule.delete(3));
    assertEquals("02000a" + "2133053011500035" + "0a01" + "030001" + "40", hex(rules));
    assertEquals(rules, QosRules.read(Octets.ofHex(hex(rules)).reader()));
  }

  @Test
  void flowsHaveTheirParameters() {
    var flow =
        QosFlowDescription.create(
            FLOW,
            Parameter.fiveQi(1),
            Parameter.bitRate(Parameter.GFBR_UPLINK, NasBitRate.of(new BitRate(128_000))));
    assertEquals(1, flow.fiveQi());
    assertEquals(new NasBitRate(1, 128), flow.bitRate(Parameter.GFBR_UPLINK));
    assertNull(flow.bitRate(Parameter.MFBR_UPLINK));
  }

  /// Row S-04: an empty label, a label beyond the end, a separator inside of a label.
  @ParameterizedTest
  @ValueSource(
      strings = {"", "00", "0141", "0361" + "62", "03612e62", "016100", "0120", "40" + "61"})
  void aBrokenDnnIsNone(String hex) {
    var in = Octets.ofHex(hex).reader();
    Dnn dnn = NasTypes.readDnn(in);
    if (hex.equals("0141")) {
      assertEquals(new Dnn("a"), dnn, "names have no case");
    } else {
      assertNull(dnn);
    }
  }

  /// Row M-08: session identity 0, no container, unknown payload type.
  @Test
  void aTransportWithoutASessionIsAConditionalError() {
    String payload = "7e006701" + "0004" + "2e0501d6";
    assertEquals(Kind.CONDITIONAL, fault(payload));
    assertEquals(Kind.INVALID_OPTIONAL, fault(payload + "1200"));
    assertEquals(Kind.INVALID_MANDATORY, fault("7e006700" + "0001" + "00" + "1205"));
    assertEquals(Kind.INVALID_MANDATORY, fault("7e006701" + "0000" + "1205"));
    Decoded plain = Nas.decodeUplink(Octets.ofHex(payload + "1205"));
    var transport = assertInstanceOf(UlNasTransport.class, plain.message());
    assertNull(transport.requestType());
    assertNull(transport.dnn());
  }

  private static Kind fault(String hex) {
    return Nas.decodeUplink(Octets.ofHex(hex)).diagnostics().getFirst().kind();
  }

  /// Row M-11: a container in a container in a container ends at the first.
  @Test
  void multiplePayloadsAreNotNested() {
    var entry =
        new PayloadEntries.Entry(
            PayloadContainerType.N1_SM,
            List.of(new PayloadEntries.Element(0x12, Octets.of(5))),
            Octets.ofHex("2e0501d6"));
    var entries = new PayloadEntries(List.of(entry, entry));
    assertEquals(
        "02" + "0008" + "11120105" + "2e0501d6" + "0008" + "11120105" + "2e0501d6",
        entries.toOctets().toHex());
    assertEquals(entries, PayloadEntries.read(entries.toOctets()));
    assertEquals(Octets.of(5), entry.element(0x12));
    assertNull(entry.element(0x25));
    assertNull(PayloadEntries.read(Octets.ofHex("01" + "0004" + "0f" + "010001")));
    assertNull(PayloadEntries.read(Octets.ofHex("02" + "0008" + "11120105" + "2e0501d6")));
    assertNull(PayloadEntries.read(Octets.EMPTY));
  }

  private static String hex(ProtocolConfigurationOptions options) {
    OctetWriter out = new OctetWriter();
    options.write(out);
    return out.toOctets().toHex();
  }

  private static String hex(QosRules rules) {
    OctetWriter out = new OctetWriter();
    rules.write(out);
    return out.toOctets().toHex();
  }
}
