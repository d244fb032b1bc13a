package soliton.nas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Pei;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.base.Tac;
import soliton.base.Tai;
import soliton.l3.Diagnostic;
import soliton.l3.Diagnostic.Kind;
import soliton.nas.gmm.RegistrationRequest;
import soliton.nas.gmm.ServiceRequest;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.GprsTimer2;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NetworkName;
import soliton.nas.ie.Nssai;
import soliton.nas.ie.PduSessionSet;
import soliton.nas.ie.RegistrationType;
import soliton.nas.ie.ServiceAreaList;
import soliton.nas.ie.ServiceType;
import soliton.nas.ie.SnssaiValue;
import soliton.nas.ie.Suci;
import soliton.nas.ie.TaiList;
import soliton.nas.ie.TimeZone;
import soliton.nas.ie.UeSecurityCapability;
import soliton.nas.ie.UniversalTime;

/// Elements of TS 24.501 9.11.3, octet by octet as its figures draw them.
class GmmElementTest {
  private static final Plmn PLMN = new Plmn("999", "70");

  @Test
  void aSuciOfTheNullSchemeShowsTheImsi() {
    var suci = (Suci.Imsi) Objects.requireNonNull(identity("0199f907f0ff000000000000f1"));
    assertEquals(PLMN, suci.plmn());
    assertEquals("0", suci.routingIndicator());
    assertEquals(new Supi("99970000000001"), suci.supi());
    assertEquals(suci, Suci.Imsi.unconcealed(new Supi("99970000000001"), PLMN, "0"));
  }

  @Test
  void aSuciOfAnySchemeKeepsItsOutput() {
    for (int scheme = 1; scheme < 16; scheme++) {
      String hex = "0199f90721f4%02x05c0ffee".formatted(scheme);
      var suci = (Suci.Imsi) Objects.requireNonNull(identity(hex));
      assertEquals(scheme, suci.protectionScheme());
      assertEquals("124", suci.routingIndicator());
      assertEquals(5, suci.publicKeyId());
      assertEquals(Octets.ofHex("c0ffee"), suci.schemeOutput());
      assertNull(suci.supi());
    }
  }

  /// Row M-01: network specific identifier, GCI, GLI; reserved formats count as IMSI.
  @Test
  void aSuciOfOtherFormatsIsANetworkAccessIdentifier() {
    for (Suci.SupiFormat format :
        List.of(Suci.SupiFormat.NETWORK_SPECIFIC, Suci.SupiFormat.GCI, Suci.SupiFormat.GLI)) {
      String head = "%02x".formatted(format.code() << 4 | 1);
      var suci = assertInstanceOf(Suci.Nai.class, identity(head + "757365724061"));
      assertEquals(new Suci.Nai(format, "user@a"), suci);
    }
    assertInstanceOf(Suci.Imsi.class, identity("7199f907f0ff000000000000f1"));
  }

  @Test
  void identitiesOfEquipmentHaveTheirDigits() {
    assertEquals(
        new MobileIdentity.Imeisv(new Pei("4370816125816151")), identity("4573806121856151f1"));
    assertEquals(new MobileIdentity.Imei(new Pei("490154203237518")), identity("4b09512430325781"));
  }

  /// Digits that are not decimal, fillers in the middle or without need, a wrong number of
  /// digits.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0199f90a00f0000000000000f1", // PLMN
        "0199f9070ff0000000f1", // a routing indicator with a digit after a filler
        "0199f907f0ff0000000a", // MSIN
        "0199f907f0ff0000", // no MSIN
        "0199f907f0ff000000000000000000000000", // 24 digits
        "f29af907010040c0000001",
        "4573806121a56151f1",
        "457380612185f151f1",
        "4573806121856151f1ff",
        "4b095124303257",
        "00",
        "11ff",
        "f20102"
      })
  void identitiesThatAreNoneMakeTheMessageUseless(String hex) {
    assertNull(identity(hex));
  }

  /// Row M-03.
  @Test
  void anUnusedRegistrationTypeIsAnInitialRegistration() {
    Decoded decoded = registration("70", "f299f907010040c0000001");
    var request = assertInstanceOf(RegistrationRequest.class, decoded.message());
    assertEquals(RegistrationType.INITIAL, request.registrationType());
    assertEquals(
        List.of(new Diagnostic(Kind.UNKNOWN_VALUE, "registrationType", -1, 0)),
        decoded.diagnostics());
    assertInstanceOf(
        MobileIdentity.Guti.class, identity("f2000000000000000000" + "00"), "all zero is a GUTI");
  }

  @ParameterizedTest
  @CsvSource({"7, SIGNALLING", "8, SIGNALLING", "9, DATA", "11, DATA", "6, ELEVATED_SIGNALLING"})
  void unusedServiceTypesAreWhatTheTableSays(int code, ServiceType expected) {
    Octets pdu = Octets.of(0x7e, 0, 0x4c, code << 4).plus(Octets.ofHex("0007f401c0c0000001"));
    var request = (ServiceRequest) Objects.requireNonNull(Nas.decodeUplink(pdu).message());
    assertEquals(expected, request.serviceType());
  }

  @Test
  void causesKeepTheirNumbersAndUnknownOnesAreProtocolErrors() {
    for (GmmCause cause : GmmCause.values()) {
      assertEquals(cause, GmmCause.of(cause.code()));
    }
    assertEquals(GmmCause.PROTOCOL_ERROR_UNSPECIFIED, GmmCause.of(200));
    assertEquals("#22 CONGESTION", GmmCause.CONGESTION.toString());
  }

  /// Row M-14: absent, only null algorithms, all zero.
  @Test
  void securityCapabilitiesAreKeptBitForBit() {
    var capability = new UeSecurityCapability(Octets.ofHex("f070c000"));
    assertTrue(capability.hasCiphering(0) && capability.hasCiphering(3));
    assertFalse(capability.hasCiphering(4) || capability.hasIntegrity(0));
    assertTrue(capability.hasIntegrity(1) && capability.hasEpsCiphering(1));
    assertFalse(capability.hasEpsIntegrity(0));
    assertFalse(UeSecurityCapability.ofMasks(0, 0).hasIntegrity(0));
    assertNull(UeSecurityCapability.read(Octets.ofHex("f0").reader()));
  }

  @Test
  void slicesHaveTheFiveLengthsOfTheTable() {
    for (String hex : List.of("01", "0102", "01000003", "0100000304", "0100000304000005")) {
      SnssaiValue value = SnssaiValue.read(Octets.ofHex(hex).reader());
      assertNotNull(value);
      OctetWriter out = new OctetWriter();
      value.write(out);
      assertEquals(hex, out.toOctets().toHex());
    }
    for (String hex : List.of("", "010203", "010000030405", "01000003040000")) {
      assertNull(SnssaiValue.read(Octets.ofHex(hex).reader()), hex);
    }
  }

  /// Row M-10.
  @ParameterizedTest
  @ValueSource(strings = {"00", "0201", "05010000010204", "03010203", "ff01"})
  void aMalformedNssaiCountsAsAbsent(String hex) {
    Octets nssai = Octets.ofHex(hex);
    Octets element = Octets.of(0x2f, nssai.length()).plus(nssai);
    Decoded decoded =
        Nas.decodeUplink(registrationOctets("71", "f299f907010040c0000001").plus(element));
    var request = assertInstanceOf(RegistrationRequest.class, decoded.message());
    assertNull(request.requestedNssai());
    assertEquals(Kind.INVALID_OPTIONAL, decoded.diagnostics().getFirst().kind());
  }

  @Test
  void slicesGoInAndComeOut() {
    var slices = List.of(Snssai.of(1), new Snssai(2, 0xABCDEF));
    assertEquals(slices, Nssai.of(slices).slices());
  }

  @Test
  void trackingAreasAreListedInThreeForms() {
    var first = new Tai(PLMN, new Tac(1));
    var second = new Tai(PLMN, new Tac(2));
    assertEquals(List.of(first, second), tais("0199f907000001000002"));
    assertEquals(List.of(first, second), tais("2199f907000001"));
    assertEquals(List.of(first, second), tais("4199f90700000199f907000002"));
    assertEquals("0199f907000001000002", hex(TaiList.of(List.of(first, second))));
  }

  /// "If more than 16 TAIs are included": the first 16 count.
  @Test
  void ofTooManyTrackingAreasSixteenCount() {
    assertEquals(16, Objects.requireNonNull(tais("2f99f907000001" + "2f99f907000100")).size());
    assertEquals(16, Objects.requireNonNull(tais("3f99f907000001")).size());
    assertNull(tais("6099f907"), "all areas of a network: only in a service area list");
    assertNull(tais("2199f907ffffff"), "an area beyond 24 bits");
    assertNull(tais("0199f907000001"), "an area is missing");
  }

  @Test
  void aServiceAreaListSaysWhetherItAllows() {
    var allowed = ServiceAreaList.read(Octets.ofHex("0099f907000001").reader());
    var notAllowed = ServiceAreaList.read(Octets.ofHex("8099f907000001").reader());
    assertTrue(Objects.requireNonNull(allowed).allowed());
    assertFalse(Objects.requireNonNull(notAllowed).allowed());
    assertNull(ServiceAreaList.read(Octets.ofHex("0099f9070000018099f907000002").reader()));
    var whole = ServiceAreaList.read(Octets.ofHex("e099f907").reader());
    assertTrue(Objects.requireNonNull(whole).allowed(), "type 11 with allowed type 1 counts as 0");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0x00",
    "1, 0x01",
    "2, 0x01",
    "62, 0x1f",
    "63, 0x22",
    "1860, 0x3f",
    "1861, 0x46",
    "11160, 0x5f",
    "99999, 0x5f"
  })
  void timer2TakesTheFinestUnitThatHoldsTheTime(long seconds, String code) {
    assertEquals(Integer.decode(code), GprsTimer2.ofSeconds(seconds).code());
  }

  @Test
  void timersMeanWhatTheirUnitsSay() {
    assertEquals(3600, GprsTimer3.ofSeconds(3240).seconds(), "54 minutes: next are 6 times 10");
    assertEquals(540, GprsTimer3.ofSeconds(540).seconds());
    assertEquals(GprsTimer3.of(0x06), GprsTimer3.ofSeconds(3600));
    assertEquals(3600, GprsTimer3.of(0x21).seconds());
    assertEquals(36_000, GprsTimer3.of(0x41).seconds());
    assertEquals(1_152_000, GprsTimer3.of(0xC1).seconds());
    assertTrue(GprsTimer3.DEACTIVATED.isDeactivated() && GprsTimer2.DEACTIVATED.isDeactivated());
    assertEquals(360, GprsTimer2.of(0x41).seconds());
    assertEquals(60, GprsTimer2.of(0x61).seconds(), "other units are minutes");
  }

  @Test
  void aNetworkNameIsWrittenInSevenBitsWhereItCanBe() {
    NetworkName name = NetworkName.of("Soliton");
    assertEquals(0x87, name.octets().at(0), "7 letters leave 7 of 56 bits spare");
    assertEquals("Soliton", name.text());
    assertEquals("€[ÄÖ]~", NetworkName.of("€[ÄÖ]~").text());
    assertEquals("Солитон", NetworkName.of("Солитон").text());
    assertEquals(0x90, NetworkName.of("Солитон").octets().at(0));
    assertEquals("", NetworkName.of("").text());
    NetworkName received = NetworkName.read(Octets.ofHex("90004f00700065006e").reader());
    assertEquals("Open", Objects.requireNonNull(received).text());
  }

  /// Row M-11, `network_name_spare_bits_panic`.
  @Test
  void aNetworkNameOfOnlySpareBitsIsNone() {
    assertNull(NetworkName.read(Octets.ofHex("87").reader()));
    assertNull(NetworkName.read(Octets.ofHex("9000").reader()));
    assertNull(NetworkName.read(Octets.EMPTY.reader()));
    for (int head = 0; head < 256; head++) {
      NetworkName name = NetworkName.read(Octets.of(head, 0x1b, 0x1b, 0xff, 0x80).reader());
      assertTrue(name == null || name.text().length() < 6);
    }
  }

  @Test
  void timeAndZoneAreDecimalDigitsInSwappedHalves() {
    var time = new UniversalTime(LocalDateTime.of(2026, 11, 22, 2, 30, 59), new TimeZone(-14));
    OctetWriter out = new OctetWriter();
    time.write(out);
    assertEquals("62112220039549", out.toOctets().toHex());
    assertEquals(time, UniversalTime.read(out.toOctets().reader()));
    assertEquals("-03:30", time.zone().toString());
    assertEquals(TimeZone.of(ZoneOffset.ofHours(2)), TimeZone.of(0x80));
    assertNull(UniversalTime.read(Octets.ofHex("62312220039549").reader()), "month 13");
    assertNull(UniversalTime.read(Octets.ofHex("6a112220039549").reader()), "not decimal");
    assertNull(TimeZone.of(0xA0));
  }

  @Test
  void sessionsAreBits() {
    var sessions = List.of(new PduSessionId(1), new PduSessionId(15));
    PduSessionSet set = PduSessionSet.of(sessions);
    assertEquals(Octets.ofHex("0280"), set.octets());
    assertEquals(sessions, List.copyOf(set.sessions()));
    assertTrue(set.contains(new PduSessionId(15)));
    assertFalse(set.contains(new PduSessionId(7)));
  }

  private static @Nullable MobileIdentity identity(String hex) {
    Decoded decoded = registration("71", hex);
    return decoded.message() instanceof RegistrationRequest request
        ? request.mobileIdentity()
        : null;
  }

  private static Decoded registration(String halves, String identity) {
    return Nas.decodeUplink(registrationOctets(halves, identity));
  }

  private static Octets registrationOctets(String halves, String identity) {
    Octets value = Octets.ofHex(identity);
    OctetWriter out = new OctetWriter();
    out.octets(Octets.ofHex("7e0041" + halves)).u16(value.length()).octets(value);
    return out.toOctets();
  }

  private static @Nullable List<Tai> tais(String hex) {
    var in = Octets.ofHex(hex).reader();
    TaiList list = TaiList.read(in);
    return list == null || in.hasFailed() ? null : list.tais();
  }

  private static String hex(TaiList list) {
    OctetWriter out = new OctetWriter();
    list.write(out);
    return out.toOctets().toHex();
  }
}
