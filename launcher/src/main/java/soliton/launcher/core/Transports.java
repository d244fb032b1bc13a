package soliton.launcher.core;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;
import soliton.launcher.capture.Capture;
import soliton.launcher.capture.CapturingDatagrams;
import soliton.launcher.capture.CapturingSctp;
import soliton.sctp.SctpChoice;
import soliton.sctp.SctpTransport;
import soliton.transport.Datagrams;
import soliton.transport.Sctp;
import soliton.udp.NioDatagrams;

/// The transports of a process. Closing them ends what it had with other hosts.
public record Transports(Sctp sctp, Datagrams datagrams) implements AutoCloseable {
  /// @param capture where what passes is written to; absent: nowhere
  /// @throws IOException if the machine has no SCTP; says what to install
  public static Transports open(SctpChoice sctp, Clock clock, @Nullable Capture capture)
      throws IOException {
    Sctp associations = SctpTransport.open(sctp, clock);
    Datagrams datagrams = new NioDatagrams();
    return capture == null
        ? new Transports(associations, datagrams)
        : new Transports(
            new CapturingSctp(associations, capture),
            new CapturingDatagrams(datagrams, capture, false));
  }

  @Override
  public void close() {
    sctp.close();
    datagrams.close();
  }
}
