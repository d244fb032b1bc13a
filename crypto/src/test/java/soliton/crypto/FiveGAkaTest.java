package soliton.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.base.Plmn;

class FiveGAkaTest {
  private static final Octets K = Octets.ofHex("465b5ce8b199b49faa5f0a2ee238a6bc");
  private static final Octets OPC = Octets.ofHex("e8ed289deba952e4283b54e88e6183ca");
  private static final Octets RAND = Octets.ofHex("23553cbe9637a89d218ae64dae47bf35");
  private static final Octets AMF = Octets.ofHex("8000");
  private static final Octets SQN = Octets.ofHex("000000000120");
  private static final Octets ZERO = Octets.ofHex("000000000000");
  private static final String NETWORK = ServingNetworkName.of(new Plmn("999", "70"));
  private static final Milenage SUBSCRIBER = Milenage.ofOpc(K, OPC);

  @Test
  void phoneAndNetworkAgreeOnResponseAndKey() {
    for (AkaFunctions functions : new AkaFunctions[] {SUBSCRIBER, tuak()}) {
      FiveGAka.HomeVector vector = FiveGAka.vector(functions, RAND, SQN, AMF, NETWORK);
      UsimAnswer answer = answer(functions, vector.autn(), new SqnArray(ZERO));
      assertEquals(new UsimAnswer.Accepted(vector.xresStar(), vector.kAusf(), SQN), answer);
    }
  }

  @Test
  void aChangedAutnIsAMacFailure() {
    Octets autn = FiveGAka.vector(SUBSCRIBER, RAND, SQN, AMF, NETWORK).autn();
    for (int at = 0; at < autn.length(); at++) {
      byte[] changed = autn.toArray();
      changed[at] ^= 0x40;
      assertInstanceOf(
          UsimAnswer.MacFailure.class,
          answer(SUBSCRIBER, Octets.copyOf(changed), new SqnArray(ZERO)));
    }
  }

  @Test
  void anAutnOfAnotherLengthIsAMacFailure() {
    assertInstanceOf(
        UsimAnswer.MacFailure.class, answer(SUBSCRIBER, Octets.of(1, 2, 3), new SqnArray(ZERO)));
    assertInstanceOf(
        UsimAnswer.MacFailure.class, answer(SUBSCRIBER, Octets.EMPTY, new SqnArray(ZERO)));
  }

  @Test
  void aChallengeWithoutTheSeparationBitIsNotFor5G() {
    Octets amf = Octets.ofHex("0000");
    Octets concealed =
        Octets.adopt(Words.xor(SQN.toArray(), SUBSCRIBER.f2345(RAND).ak().toArray()));
    Octets autn = concealed.plus(amf).plus(SUBSCRIBER.f1(RAND, SQN, amf));
    assertInstanceOf(
        UsimAnswer.NonFiveGAuthentication.class, answer(SUBSCRIBER, autn, new SqnArray(ZERO)));
    assertThrows(
        IllegalArgumentException.class, () -> FiveGAka.vector(SUBSCRIBER, RAND, SQN, amf, NETWORK));
  }

  @Test
  void aUsedSequenceNumberLeadsToAResynchronisationThatTheNetworkCanRead() {
    Octets highest = Octets.ofHex("000000004001");
    Octets autn = FiveGAka.vector(SUBSCRIBER, RAND, SQN, AMF, NETWORK).autn();
    UsimAnswer answer = answer(SUBSCRIBER, autn, new SqnArray(highest));
    Octets auts = assertInstanceOf(UsimAnswer.SynchFailure.class, answer).auts();
    assertEquals(14, auts.length());
    assertEquals(highest, FiveGAka.sqnOfAuts(SUBSCRIBER, RAND, auts));
  }

  @Test
  void aForgedResynchronisationIsRecognised() {
    Octets auts = Octets.ofHex("00112233445566778899aabbccdd");
    assertNull(FiveGAka.sqnOfAuts(SUBSCRIBER, RAND, auts));
    assertNull(FiveGAka.sqnOfAuts(SUBSCRIBER, RAND, auts.slice(0, 13)));
    assertNull(FiveGAka.sqnOfAuts(SUBSCRIBER, Octets.EMPTY, auts));
  }

  @Test
  void theArrayAcceptsNumbersOutOfOrderUnderDifferentIndicesButNeverTwice() {
    SqnArray array = new SqnArray(ZERO);
    Octets second = Octets.ofHex("000000000041"); // SEQ 2, index 1
    Octets first = Octets.ofHex("000000000020"); // SEQ 1, index 0
    assertEquals(true, array.isFresh(second));
    array.accept(second);
    assertEquals(false, array.isFresh(second));
    assertEquals(true, array.isFresh(first));
    array.accept(first);
    assertEquals(false, array.isFresh(first));
    assertEquals(second, array.highest());
  }

  @Test
  void aNumberThatJumpsTooFarIsNotFresh() {
    assertEquals(false, new SqnArray(ZERO).isFresh(Octets.ofHex("ffffffffffe0")));
  }

  @Test
  void theServingNetworkNameHasThreeDigitsOfNetworkCode() {
    assertEquals("5G:mnc070.mcc999.3gppnetwork.org", NETWORK);
    assertEquals("5G:mnc410.mcc310.3gppnetwork.org", ServingNetworkName.of(new Plmn("310", "410")));
    assertEquals(new Plmn("999", "70"), ServingNetworkName.plmnOf(NETWORK));
    assertNull(ServingNetworkName.plmnOf("5G:mnc70.mcc999.3gppnetwork.org"));
    assertNull(ServingNetworkName.plmnOf("WLAN"));
  }

  private static UsimAnswer answer(AkaFunctions functions, Octets autn, SqnCheck check) {
    return FiveGAka.answer(functions, RAND, autn, NETWORK, check);
  }

  private static Tuak tuak() {
    return Tuak.ofTop(K, Octets.ofHex("55".repeat(32)), Tuak.Sizes.DEFAULT);
  }
}
