package soliton.ngap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import soliton.base.Octets;
import soliton.per.Diagnostic;

/// Every message and container survives encoding and decoding, with random content. The seed is
/// printed by a failure and taken from the property `soliton.seed`.
class RoundTripTest {
  private static final long SEED = Long.getLong("soliton.seed", 38413);
  private static final int[] PERCENT_PRESENT = {0, 20, 60, 100};

  @TestFactory
  List<DynamicTest> messagesComeBackAsTheyWere() {
    return Members.messages().stream()
        .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> message(type)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> containersComeBackAsTheyWere() {
    return Members.transfers().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getSimpleName(), () -> transfer(type.asSubclass(NgapTransfer.class))))
        .toList();
  }

  private static void message(Class<?> type) {
    for (int percent : PERCENT_PRESENT) {
      String seed = "seed " + SEED + ", present " + percent;
      NgapMessage message =
          (NgapMessage) new RandomValues(new Random(SEED + percent), percent).of(type);
      Encoded encoded = Ngap.tryEncode(message);
      assertNull(encoded.fault(), seed);
      Octets octets = octets(encoded);
      Decoded decoded = Ngap.decode(octets);
      assertEquals(List.of(), decoded.diagnostics(), seed);
      NgapMessage back = decoded.message();
      assertNotNull(back, seed);
      assertEquals(octets, Ngap.encode(back), seed);
      if (!message.toString().contains("Relayed[")) {
        assertEquals(message, back, seed);
      }
    }
  }

  private static <T extends NgapTransfer> void transfer(Class<T> type) {
    for (int percent : PERCENT_PRESENT) {
      String seed = "seed " + SEED + ", present " + percent;
      T transfer = new RandomValues(new Random(SEED + percent), percent).of(type);
      Encoded encoded = Ngap.tryEncode(transfer);
      assertNull(encoded.fault(), seed);
      Octets octets = octets(encoded);
      DecodedTransfer<T> decoded = Ngap.decode(octets, type);
      assertEquals(List.<Diagnostic>of(), decoded.diagnostics(), seed);
      assertEquals(transfer, decoded.value(), seed);
    }
  }

  private static Octets octets(Encoded encoded) {
    Octets octets = encoded.octets();
    return octets == null ? Octets.EMPTY : octets;
  }
}
