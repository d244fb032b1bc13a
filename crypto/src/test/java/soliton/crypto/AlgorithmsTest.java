package soliton.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;

/// 128-NEA and 128-NIA against TS 33.401 Annex C, TS 35.217 and TS 35.223.
class AlgorithmsTest {
  private static final Octets KEY = Octets.ofHex("000102030405060708090a0b0c0d0e0f");
  private static final Octets MESSAGE = Octets.ofHex("7e0041794f700102030405060708");

  @Test
  void theAlgorithmsGiveThePublishedTestData() {
    int checked = 0;
    for (Vectors.Line line : Vectors.of("nea-nia.txt")) {
      check(line);
      checked++;
    }
    assertEquals(51, checked);
  }

  @Test
  void decipheringGivesTheMessageBack() {
    for (CipheringAlgorithm algorithm : CipheringAlgorithm.values()) {
      Octets ciphered = algorithm.apply(KEY, 7, 1, Direction.UPLINK, MESSAGE);
      assertEquals(algorithm == CipheringAlgorithm.NEA0, ciphered.equals(MESSAGE));
      assertEquals(MESSAGE, algorithm.apply(KEY, 7, 1, Direction.UPLINK, ciphered));
    }
  }

  @Test
  void aMacIsOnlyTheMacOfItsCountBearerDirectionAndMessage() {
    for (IntegrityAlgorithm algorithm : IntegrityAlgorithm.values()) {
      Octets mac = algorithm.mac(KEY, 7, 1, Direction.UPLINK, MESSAGE);
      boolean blind = algorithm == IntegrityAlgorithm.NIA0;
      assertTrue(algorithm.verifies(KEY, 7, 1, Direction.UPLINK, MESSAGE, mac));
      assertEquals(blind, algorithm.verifies(KEY, 8, 1, Direction.UPLINK, MESSAGE, mac));
      assertEquals(blind, algorithm.verifies(KEY, 7, 2, Direction.UPLINK, MESSAGE, mac));
      assertEquals(blind, algorithm.verifies(KEY, 7, 1, Direction.DOWNLINK, MESSAGE, mac));
      assertEquals(blind, algorithm.verifies(KEY, 7, 1, Direction.UPLINK, MESSAGE.from(1), mac));
      assertEquals(
          blind, algorithm.verifies(KEY, 7, 1, Direction.UPLINK, MESSAGE, mac.slice(0, 3)));
    }
  }

  @Test
  void emptyMessagesHaveAMacAndAnEmptyCipherText() {
    for (int identity = 0; identity < 4; identity++) {
      IntegrityAlgorithm nia = Objects.requireNonNull(IntegrityAlgorithm.of(identity));
      CipheringAlgorithm nea = Objects.requireNonNull(CipheringAlgorithm.of(identity));
      assertEquals(4, nia.mac(KEY, 0, 1, Direction.UPLINK, Octets.EMPTY).length());
      assertEquals(Octets.EMPTY, nea.apply(KEY, 0, 1, Direction.UPLINK, Octets.EMPTY));
    }
  }

  @Test
  void identitiesBeyondThreeAreUnknown() {
    assertNull(CipheringAlgorithm.of(4));
    assertNull(IntegrityAlgorithm.of(7));
    assertEquals(CipheringAlgorithm.NEA2, CipheringAlgorithm.of(2));
    assertEquals(IntegrityAlgorithm.NIA1, IntegrityAlgorithm.of(1));
  }

  @Test
  void aKeyOfAnotherLengthIsRefused() {
    Octets keyOf32 = KEY.plus(KEY);
    assertThrows(
        IllegalArgumentException.class,
        () -> CipheringAlgorithm.NEA1.apply(keyOf32, 0, 1, Direction.UPLINK, MESSAGE));
    assertThrows(
        IllegalArgumentException.class,
        () -> IntegrityAlgorithm.NIA3.mac(keyOf32, 0, 1, Direction.UPLINK, MESSAGE));
    assertFalse(KEY.equals(keyOf32));
  }

  private static void check(Vectors.Line line) {
    switch (line.kind()) {
      case "NEA" -> {
        byte[] data = line.octets(6).toArray();
        Objects.requireNonNull(CipheringAlgorithm.of(line.number(0)))
            .cipher(
                line.octets(1).toArray(),
                line.word(2),
                line.number(3),
                direction(line, 4),
                data,
                line.number(5));
        byte[] expected = line.octets(7).toArray();
        Words.clearBeyond(expected, line.number(5)); // some sources leave these bits as they were
        assertEquals(Octets.adopt(expected), Octets.adopt(data));
      }
      case "NIA" ->
          assertEquals(
              line.word(7),
              Objects.requireNonNull(IntegrityAlgorithm.of(line.number(0)))
                  .mac(
                      line.octets(1).toArray(),
                      line.word(2),
                      line.number(3),
                      direction(line, 4),
                      line.octets(6).toArray(),
                      line.number(5)));
      case "UIA2" ->
          assertEquals(
              line.word(6),
              Nia.uia2(
                  line.octets(0).toArray(),
                  line.word(1),
                  line.word(2),
                  direction(line, 3),
                  line.octets(5).toArray(),
                  line.number(4)));
      case "SNOW3G" -> {
        // k0 and IV0 come first here; UEA2 puts the first word of its key into k3
        Octets k = line.octets(0);
        Octets key = k.slice(12, 4).plus(k.slice(8, 4)).plus(k.slice(4, 4)).plus(k.slice(0, 4));
        Octets iv = line.octets(1);
        Snow3g stream =
            new Snow3g(key.toArray(), word(iv, 12), word(iv, 8), word(iv, 4), word(iv, 0));
        assertEquals(line.octets(3), excerpt(stream::next, line));
      }
      case "ZUC" -> {
        Zuc stream = new Zuc(line.octets(0).toArray(), line.octets(1).toArray());
        assertEquals(line.octets(3), excerpt(stream::next, line));
      }
      default -> throw new IllegalArgumentException(line.kind());
    }
  }

  private static Octets excerpt(IntSupplier stream, Vectors.Line line) {
    int octets = line.number(2) + line.octets(3).length();
    byte[] all = new byte[octets];
    for (int at = 0; at < octets; at += 4) {
      Words.put32(all, at, stream.getAsInt());
    }
    return Octets.copyOf(all, line.number(2), line.octets(3).length());
  }

  private static int word(Octets octets, int at) {
    return Words.int32(octets.toArray(), at);
  }

  private static Direction direction(Vectors.Line line, int column) {
    return line.number(column) == 0 ? Direction.UPLINK : Direction.DOWNLINK;
  }
}
