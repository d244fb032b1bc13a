package soliton.sctp;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import soliton.base.Clock;
import soliton.transport.Sctp;

/// Runs where the kernel has SCTP, or something in its place is loaded.
class SctpOfTheKernelTest extends SctpContract {
  private static Sctp sctp;

  @BeforeAll
  static void open() {
    try {
      sctp = SctpTransport.open(SctpChoice.of(SctpChoice.Provider.KERNEL), Clock.SYSTEM);
    } catch (IOException missing) {
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
