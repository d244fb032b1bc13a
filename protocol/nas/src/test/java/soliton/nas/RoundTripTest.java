package soliton.nas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;

/// Every message, with random values, is what it was after encoding and decoding. Another seed:
/// `-Dsoliton.seed=...`.
class RoundTripTest {
  private static final long SEED = Long.getLong("soliton.seed", 20261122);
  private static final int ROUNDS = 40;

  @Test
  void uplinkMessagesSurviveEncodingAndDecoding() {
    roundTrip(Messages.uplink(), true);
  }

  @Test
  void downlinkMessagesSurviveEncodingAndDecoding() {
    roundTrip(Messages.downlink(), false);
  }

  private static void roundTrip(List<Class<?>> types, boolean uplink) {
    RandomMessages messages = new RandomMessages(SEED);
    for (Class<?> type : types) {
      for (int round = 0; round < ROUNDS; round++) {
        NasMessage message = (NasMessage) messages.message(type, round / (double) ROUNDS);
        Octets octets = Nas.encode(message);
        Decoded decoded = uplink ? Nas.decodeUplink(octets) : Nas.decodeDownlink(octets);
        boolean conditional =
            decoded.diagnostics().stream()
                .anyMatch(d -> d.kind() == soliton.l3.Diagnostic.Kind.CONDITIONAL);
        if (conditional) {
          continue;
        }
        String text = type.getSimpleName() + " seed " + SEED + ": " + octets;
        assertEquals(List.of(), decoded.diagnostics(), text);
        assertEquals(message, decoded.message(), text);
        assertEquals(octets, Nas.encode(message), text);
        assertTrue(Nas.describe(message).startsWith(type.getSimpleName()), text);
      }
    }
  }
}
