package soliton.sctp.kernel;

import com.sun.nio.sctp.SctpChannel;
import java.io.IOException;
import soliton.transport.Sctp;

/// SCTP of the kernel.
public final class KernelSctp {
  private KernelSctp() {}

  public static Sctp open() throws IOException {
    SctpChannel.open().close();
    throw new UnsupportedOperationException("later");
  }
}
