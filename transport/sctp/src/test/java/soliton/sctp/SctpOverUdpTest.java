package soliton.sctp;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import soliton.base.Clock;
import soliton.transport.Sctp;

class SctpOverUdpTest extends SctpContract {
  private static final int UNUSUAL_PORT = 19_899;

  private static Sctp sctp;

  @BeforeAll
  static void open() {
    SctpChoice choice =
        new SctpChoice(SctpChoice.Provider.USER_SPACE_UDP, UNUSUAL_PORT, UNUSUAL_PORT);
    try {
      sctp = SctpTransport.open(choice, Clock.SYSTEM);
    } catch (java.io.IOException missing) {
      Assumptions.abort(missing.toString());
    }
  }

  @AfterAll
  static void close() {
    if (sctp != null) {
      sctp.close();
    }
  }

  @Override
  Sctp sctp() {
    return sctp;
  }
}
