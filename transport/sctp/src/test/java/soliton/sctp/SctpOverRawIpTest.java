package soliton.sctp;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import soliton.base.Clock;
import soliton.transport.Sctp;

class SctpOverRawIpTest extends SctpContract {
  private static Sctp sctp;

  @BeforeAll
  static void open() {
    try {
      sctp = SctpTransport.open(SctpChoice.of(SctpChoice.Provider.USER_SPACE_RAW_IP), Clock.SYSTEM);
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
