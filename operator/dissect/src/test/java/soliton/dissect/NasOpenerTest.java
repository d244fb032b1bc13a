package soliton.dissect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.Direction;
import soliton.crypto.IntegrityAlgorithm;
import soliton.crypto.KeyDerivation;
import soliton.crypto.NasBearer;
import soliton.crypto.NasCount;
import soliton.nas.SecurityHeaderType;
import soliton.nas.SecurityProtected;

class NasOpenerTest {
  private static final Octets K_AMF = Octets.ofHex("0123456789abcdef".repeat(4));
  private static final Octets OTHER = Octets.ofHex("fedcba9876543210".repeat(4));
  private static final Octets PLAIN = Octets.ofHex("7e0043");

  @Test
  void everyPairOfAlgorithmsIsFoundByTheMessageAuthenticationCode() {
    for (CipheringAlgorithm ciphering : CipheringAlgorithm.values()) {
      for (int identity = 1; identity <= 3; identity++) {
        IntegrityAlgorithm integrity =
            java.util.Objects.requireNonNull(IntegrityAlgorithm.of(identity));
        NasOpener opener = new NasOpener(List.of(OTHER, K_AMF));
        SecurityProtected message = protect(ciphering, integrity, new NasCount(5));
        assertEquals(PLAIN, opener.open(message, Direction.UPLINK), ciphering + " " + integrity);
      }
    }
  }

  @Test
  void theCountGoesOnWhenItsSequenceNumberBeginsAnew() {
    NasOpener opener = new NasOpener(List.of(K_AMF));
    for (int count : new int[] {254, 255, 256, 257}) {
      SecurityProtected message =
          protect(CipheringAlgorithm.NEA2, IntegrityAlgorithm.NIA2, new NasCount(count));
      assertEquals(PLAIN, opener.open(message, Direction.UPLINK), "count " + count);
    }
  }

  @Test
  void aMessageUnderAnotherKeyStaysClosed() {
    NasOpener opener = new NasOpener(List.of(OTHER));
    assertNull(
        opener.open(
            protect(CipheringAlgorithm.NEA2, IntegrityAlgorithm.NIA2, NasCount.ZERO),
            Direction.UPLINK));
  }

  private static SecurityProtected protect(
      CipheringAlgorithm ciphering, IntegrityAlgorithm integrity, NasCount count) {
    Octets payload =
        ciphering.apply(
            KeyDerivation.kNasEnc(K_AMF, ciphering),
            count.toCount(),
            NasBearer.THREE_GPP_ACCESS,
            Direction.UPLINK,
            PLAIN);
    SecurityHeaderType type = SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED;
    var unsigned = new SecurityProtected(type, 0, count.sequenceNumber(), payload);
    Octets mac =
        integrity.mac(
            KeyDerivation.kNasInt(K_AMF, integrity),
            count.toCount(),
            NasBearer.THREE_GPP_ACCESS,
            Direction.UPLINK,
            unsigned.macInput());
    return new SecurityProtected(type, (int) mac.reader().u32(), count.sequenceNumber(), payload);
  }
}
