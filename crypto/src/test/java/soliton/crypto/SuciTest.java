package soliton.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;

/// Test data of TS 33.501 C.4, and what a hostile phone may send instead.
class SuciTest {
  private static final Octets A_PRIVATE =
      Octets.ofHex("c53c22208b61860b06c62e5406a7b330c2b577aa5558981510d128247d38bd1d");
  private static final Octets A_PUBLIC =
      Octets.ofHex("5a8d38864820197c3394b92613b20b91633cbd897119273bf8e4a6f4eec0a650");
  private static final Octets B_PRIVATE =
      Octets.ofHex("F1AB1074477EBCC7F554EA1C5FC368B1616730155E0041AC447D6301975FECDA");
  private static final Octets B_PUBLIC =
      Octets.ofHex("0272DA71976234CE833A6907425867B82E074D44EF907DFB4B3E21C1C2256EBCD1");
  private static final Octets B_PUBLIC_UNCOMPRESSED =
      Octets.ofHex(
          "0472DA71976234CE833A6907425867B82E074D44EF907DFB4B3E21C1C2256EBCD1"
              + "5A7DED52FCBB097A4ED250E036C7B9C8C7004C4EEDC4F068CD7BF8D3F900E3B4");
  private static final Octets MSIN = Octets.ofHex("00012080f6");
  private static final Octets USER = Octets.ofHex("766572796C6F6E67757365726E616D6531");
  private static final HomeNetworkKey A =
      HomeNetworkKey.of(ProtectionScheme.PROFILE_A, 1, A_PRIVATE);
  private static final HomeNetworkKey B =
      HomeNetworkKey.of(ProtectionScheme.PROFILE_B, 2, B_PRIVATE);

  @Test
  void anMsinIsPackedAsTheStandardShows() {
    assertEquals(MSIN, Msin.pack("001002086"));
    assertEquals("001002086", Msin.unpack(MSIN));
    assertEquals("0000000001", Msin.unpack(Msin.pack("0000000001")));
  }

  @Test
  void octetsThatAreNoPackedDigitsAreNoMsin() {
    assertNull(Msin.unpack(Octets.EMPTY));
    assertEquals("0", Msin.unpack(Octets.ofHex("f0")));
    assertNull(Msin.unpack(Octets.ofHex("0f")));
    assertNull(Msin.unpack(Octets.ofHex("f112")));
    assertNull(Msin.unpack(Octets.ofHex("1a")));
    assertNull(Msin.unpack(Octets.ofHex("000000000000")));
  }

  @Test
  void theNullSchemeHidesNothing() {
    assertEquals(
        MSIN, SuciConcealment.conceal(ProtectionScheme.NULL, Octets.EMPTY, Octets.EMPTY, MSIN));
  }

  @Test
  void profileAGivesTheTestDataForAnImsi() {
    Octets output =
        Octets.ofHex(
            "b2e92f836055a255837debf850b528997ce0201cb82adfe4be1f587d07d8457d"
                + "cb02352410cddd9e730ef3fa87");
    assertEquals(
        output,
        SuciConcealment.conceal(
            ProtectionScheme.PROFILE_A,
            A_PUBLIC,
            Octets.ofHex("c80949f13ebe61af4ebdbd293ea4f942696b9e815d7e8f0096bbf6ed7de62256"),
            MSIN));
    assertEquals(new Deconcealed.Plain(MSIN), A.deconceal(output));
    assertEquals(A_PUBLIC, A.publicKey());
  }

  @Test
  void profileAGivesTheTestDataForANetworkSpecificIdentifier() {
    Octets output =
        Octets.ofHex(
            "977D8B2FDAA7B64AA700D04227D5B440630EA4EC50F9082273A26BB678C92222"
                + "8E358A1582ADB15322C10E515141D2039A12E1D7783A97F1AC");
    assertEquals(
        output,
        SuciConcealment.conceal(
            ProtectionScheme.PROFILE_A,
            A_PUBLIC,
            Octets.ofHex("BE9EFF3E9F22A4B42A3D236E7A6C500B3F2E7E0C7449988BA800D664BF4FCD97"),
            USER));
    assertEquals(new Deconcealed.Plain(USER), A.deconceal(output));
  }

  @Test
  void profileBGivesTheTestDataForAnImsi() {
    Octets output =
        Octets.ofHex(
            "039AAB8376597021E855679A9778EA0B67396E68C66DF32C0F41E9ACCA2DA9B9D1"
                + "46A33FC2716AC7DAE96AA30A4D");
    assertEquals(
        output,
        SuciConcealment.conceal(
            ProtectionScheme.PROFILE_B,
            B_PUBLIC_UNCOMPRESSED,
            Octets.ofHex("99798858A1DC6A2C68637149A4B1DBFD1FDFF5ADDD62A2142F06699ED7602529"),
            MSIN));
    assertEquals(new Deconcealed.Plain(MSIN), B.deconceal(output));
    assertEquals(B_PUBLIC, B.publicKey());
  }

  @Test
  void profileBGivesTheTestDataForANetworkSpecificIdentifier() {
    Octets output =
        Octets.ofHex(
            "03759BB22C563D9F4A6B3C1419E543FC2F39D6823F02A9D71162B39399218B244B"
                + "BE22D8B9F856A52ED381CD7EAF4CF2D5253CDDC61A0A7882EB");
    assertEquals(
        output,
        SuciConcealment.conceal(
            ProtectionScheme.PROFILE_B,
            B_PUBLIC,
            Octets.ofHex("90A5898BD29FFA3F261E00E980067C70A2B1B992A21F5B4FEF6D4DF69FE804AD"),
            USER));
    assertEquals(new Deconcealed.Plain(USER), B.deconceal(output));
  }

  @Test
  void whatIsConcealedWithAnyEphemeralKeyIsRead() {
    Random random = new Random(20261122);
    for (int i = 0; i < 20; i++) {
      byte[] ephemeral = new byte[32];
      random.nextBytes(ephemeral);
      ephemeral[0] &= 0x7f;
      for (HomeNetworkKey key : new HomeNetworkKey[] {A, B}) {
        Octets output =
            SuciConcealment.conceal(key.scheme(), key.publicKey(), Octets.copyOf(ephemeral), MSIN);
        assertEquals(new Deconcealed.Plain(MSIN), key.deconceal(output));
      }
    }
  }

  @Test
  void aChangedOctetAnywhereIsRefused() {
    Octets ephemeral = Octets.ofHex("11".repeat(32));
    for (HomeNetworkKey key : new HomeNetworkKey[] {A, B}) {
      byte[] output =
          SuciConcealment.conceal(key.scheme(), key.publicKey(), ephemeral, MSIN).toArray();
      for (int at = 0; at < output.length; at++) {
        byte[] changed = output.clone();
        changed[at] ^= 1;
        assertInstanceOf(Deconcealed.Refused.class, key.deconceal(Octets.copyOf(changed)));
      }
    }
  }

  @Test
  void everyTruncationIsRefused() {
    Octets ephemeral = Octets.ofHex("22".repeat(32));
    for (HomeNetworkKey key : new HomeNetworkKey[] {A, B}) {
      Octets output = SuciConcealment.conceal(key.scheme(), key.publicKey(), ephemeral, MSIN);
      for (int length = 0; length < output.length(); length++) {
        assertInstanceOf(Deconcealed.Refused.class, key.deconceal(output.slice(0, length)));
      }
    }
  }

  @Test
  void anEphemeralKeyThatIsNoUsablePointIsRefused() {
    Octets rest = Octets.ofHex("00".repeat(13));
    Octets smallOrder = Octets.ofHex("00".repeat(32));
    assertInstanceOf(Deconcealed.Refused.class, A.deconceal(smallOrder.plus(rest)));
    Octets offCurve = Octets.ofHex("02" + "00".repeat(31) + "05");
    assertInstanceOf(Deconcealed.Refused.class, B.deconceal(offCurve.plus(rest)));
    Octets beyondField = Octets.ofHex("02" + "ff".repeat(32));
    assertInstanceOf(Deconcealed.Refused.class, B.deconceal(beyondField.plus(rest)));
    Octets uncompressed = Octets.ofHex("04" + "00".repeat(32));
    assertInstanceOf(Deconcealed.Refused.class, B.deconceal(uncompressed.plus(rest)));
  }

  @Test
  void anOversizedSchemeOutputIsRefusedBeforeAnyCurveIsTouched() {
    assertInstanceOf(Deconcealed.Refused.class, A.deconceal(Octets.adopt(new byte[3000])));
  }

  @Test
  void keysThatAreNoneAreRefused() {
    Octets zero = Octets.adopt(new byte[32]);
    assertThrows(
        IllegalArgumentException.class,
        () -> HomeNetworkKey.of(ProtectionScheme.PROFILE_B, 1, zero));
    assertThrows(
        IllegalArgumentException.class, () -> HomeNetworkKey.of(ProtectionScheme.NULL, 1, zero));
    assertThrows(
        IllegalArgumentException.class,
        () -> HomeNetworkKey.of(ProtectionScheme.PROFILE_A, 256, A_PRIVATE));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            SuciConcealment.conceal(
                ProtectionScheme.PROFILE_B, Octets.ofHex("02" + "ff".repeat(32)), B_PRIVATE, MSIN));
  }

  @Test
  void aKeyDoesNotPrintItself() {
    assertEquals("PROFILE_A key 1", A.toString());
  }
}
