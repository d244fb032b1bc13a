package soliton.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.base.Supi;

/// The input strings of TS 33.501 Annex A, spelt out octet by octet, through the JDK's HMAC.
class KeyDerivationTest {
  private static final Octets KEY =
      Octets.ofHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
  private static final Octets CK = KEY.slice(0, 16);
  private static final Octets IK = KEY.slice(16, 16);
  private static final String NETWORK = "5G:mnc070.mcc999.3gppnetwork.org";
  private static final String NETWORK_HEX =
      "35473a6d6e633037302e6d63633939392e336770706e6574776f726b2e6f7267" + "0020";

  @Test
  void hmacGivesTheTestDataOfRfc4231() {
    assertEquals(
        Octets.ofHex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        Octets.adopt(
            Hmac.sha256(
                "Jefe".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                "what do ya want for nothing?"
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII))));
    assertThrows(IllegalArgumentException.class, () -> Hmac.sha256(new byte[65], new byte[0]));
  }

  @Test
  void kAusfTakesNetworkNameAndConcealedSequenceNumber() {
    assertEquals(
        hmac("6a" + NETWORK_HEX + "010203040506" + "0006"),
        KeyDerivation.kAusf(CK, IK, NETWORK, Octets.ofHex("010203040506")));
  }

  @Test
  void resStarIsTheLastHalfOverNetworkNameChallengeAndResponse() {
    Octets rand = Octets.ofHex("23553cbe9637a89d218ae64dae47bf35");
    Octets res = Octets.ofHex("a54211d5e3ba50bf");
    assertEquals(
        hmac("6b" + NETWORK_HEX + rand + "0010" + res + "0008").from(16),
        KeyDerivation.resStar(CK, IK, NETWORK, rand, res));
  }

  @Test
  void hresStarIsTheLastHalfOfAPlainHash() throws GeneralSecurityException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    byte[] whole = sha.digest(CK.plus(IK).toArray());
    assertEquals(Octets.adopt(Arrays.copyOfRange(whole, 16, 32)), KeyDerivation.hresStar(CK, IK));
  }

  @Test
  void theSeafAndAmfKeysTakeNetworkNameAndIdentity() {
    assertEquals(hmac("6c" + NETWORK_HEX), KeyDerivation.kSeaf(KEY, NETWORK));
    assertEquals(
        hmac("6d" + "393939373030303030303030303031" + "000f" + "0000" + "0002"),
        KeyDerivation.kAmf(KEY, new Supi("999700000000001"), KeyDerivation.ABBA));
  }

  @Test
  void algorithmKeysAreTheLastHalfOverDistinguisherAndIdentity() {
    assertEquals(
        hmac("69" + "010001" + "020001").from(16),
        KeyDerivation.kNasEnc(KEY, CipheringAlgorithm.NEA2));
    assertEquals(
        hmac("69" + "020001" + "010001").from(16),
        KeyDerivation.kNasInt(KEY, IntegrityAlgorithm.NIA1));
    assertEquals(
        hmac("69" + "030001" + "030001").from(16),
        KeyDerivation.kRrcEnc(KEY, CipheringAlgorithm.NEA3));
    assertEquals(
        hmac("69" + "040001" + "020001").from(16),
        KeyDerivation.kRrcInt(KEY, IntegrityAlgorithm.NIA2));
    assertEquals(
        hmac("69" + "050001" + "000001").from(16),
        KeyDerivation.kUpEnc(KEY, CipheringAlgorithm.NEA0));
    assertEquals(
        hmac("69" + "060001" + "020001").from(16),
        KeyDerivation.kUpInt(KEY, IntegrityAlgorithm.NIA2));
  }

  @Test
  void keysOfTheRadioNetworkTakeTheNasCount() {
    assertEquals(
        hmac("6e" + "000001020004" + "010001"), KeyDerivation.kGnb(KEY, new NasCount(0x102)));
    assertEquals(hmac("6e" + "000000000004" + "020001"), KeyDerivation.kN3iwf(KEY, NasCount.ZERO));
    assertEquals(hmac("6f" + KEY + "0020"), KeyDerivation.nextHop(KEY, KEY));
    assertEquals(
        hmac("70" + "01f40002" + "0a1b2c0003"), KeyDerivation.kNgRanStarGnb(KEY, 500, 0x0a1b2c));
    assertEquals(
        hmac("71" + "01f40002" + "0a1b2c0003"), KeyDerivation.kNgRanStarNgEnb(KEY, 500, 0x0a1b2c));
  }

  @Test
  void keysOfMobilityTakeDirectionAndCount() {
    NasCount count = new NasCount(5);
    assertEquals(
        hmac("72" + "010001" + "000000050004"), KeyDerivation.kAmfPrimeHandover(KEY, count));
    assertEquals(hmac("72" + "000001" + "000000050004"), KeyDerivation.kAmfPrimeIdle(KEY, count));
    assertEquals(hmac("73" + "000000050004"), KeyDerivation.kAsmePrimeIdle(KEY, count));
    assertEquals(hmac("74" + "000000050004"), KeyDerivation.kAsmePrimeHandover(KEY, count));
  }

  @Test
  void aKeyOfAnotherLengthIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> KeyDerivation.kGnb(CK, NasCount.ZERO));
    assertThrows(IllegalArgumentException.class, () -> KeyDerivation.kSeaf(CK, NETWORK));
  }

  /// RFC 9048 Appendix C, case 1.
  @Test
  void theKeysOfEapAkaPrimeGiveTheTestDataOfRfc9048() {
    EapAkaPrime.PrimeKeys prime =
        EapAkaPrime.primeKeys(
            Octets.ofHex("5349fbe098649f948f5d2e973a81c00f"),
            Octets.ofHex("9744871ad32bf9bbd1dd5ce54e3e2e5a"),
            "WLAN",
            Octets.ofHex("bb52e91c747a"));
    assertEquals(Octets.ofHex("0093962d0dd84aa5684b045c9edffa04"), prime.ckPrime());
    assertEquals(Octets.ofHex("ccfc230ca74fcc96c0a5d61164f5a76c"), prime.ikPrime());
    EapAkaPrime.Keys keys = EapAkaPrime.masterKeys(prime, "0555444333222111");
    assertEquals(Octets.ofHex("766fa0a6c317174b812d52fbcd11a179"), keys.kEncr());
    assertEquals(
        Octets.ofHex("0842ea722ff6835bfa2032499fc3ec23c2f0e388b4f07543ffc677f1696d71ea"),
        keys.kAut());
    assertEquals(
        Octets.ofHex("cf83aa8bc7e0aced892acc98e76a9b2095b558c7795c7094715cb3393aa7d17a"),
        keys.kRe());
    assertEquals(
        Octets.ofHex(
            "67c42d9aa56c1b79e295e3459fc3d187d42be0bf818d3070e362c5e967a4d544"
                + "e8ecfe19358ab3039aff03b7c930588c055babee58a02650b067ec4e9347c75a"),
        keys.msk());
    assertEquals(
        Octets.ofHex("f861703cd775590e16c7679ea3874ada866311de290764d760cf76df647ea01c"),
        keys.kAusf());
  }

  private static Octets hmac(String input) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(KEY.toArray(), "HMAC"));
      return Octets.adopt(mac.doFinal(Octets.ofHex(input).toArray()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
