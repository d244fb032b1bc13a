package soliton.pfcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soliton.base.Octets;
import soliton.pfcp.message.PfcpMessage;

class RoundTripTest {
  private static final long SEED = Long.getLong("soliton.seed", 29244);
  private static final int REPETITIONS = 40;

  static java.util.List<Class<? extends PfcpMessage>> kinds() {
    return RandomMessages.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyMessageComesBackAsItWasSent(Class<? extends PfcpMessage> kind) {
    RandomMessages random = new RandomMessages(SEED);
    for (int i = 0; i < REPETITIONS; i++) {
      PfcpMessage message = random.next(kind);
      boolean session =
          message instanceof PfcpMessage.SessionRequest
              || message instanceof PfcpMessage.SessionResponse;
      Octets octets = session ? Pfcp.encode(message, -2L, i) : Pfcp.encode(message, i);
      Decoded.Message back = (Decoded.Message) Pfcp.decode(octets);
      assertNull(back.rejection(), () -> "seed " + SEED + " " + back.diagnostics() + message);
      assertEquals(message, back.message(), () -> "seed " + SEED);
      assertEquals(i, back.header().sequence());
      assertEquals(session ? -2L : null, back.header().seid());
    }
  }
}
