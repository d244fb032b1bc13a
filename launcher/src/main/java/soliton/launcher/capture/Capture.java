package soliton.launcher.capture;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import soliton.base.Clock;
import soliton.base.Octets;
import soliton.dissect.capture.CaptureWriter;
import soliton.dissect.capture.Endpoint;

/// Writes what passes the transports of a process into one file that Wireshark opens. When the disk
/// is full it says so once and writes no more; the network goes on.
public final class Capture implements Closeable {
  private static final System.Logger LOG = System.getLogger(Capture.class.getName());

  private final CaptureWriter writer;
  private final Clock clock;
  private boolean broken;

  public Capture(Path file, Clock clock) throws IOException {
    this.writer = new CaptureWriter(file);
    this.clock = clock;
  }

  synchronized void sctp(
      InetSocketAddress from, InetSocketAddress to, int stream, long protocolId, Octets message) {
    write(() -> writer.sctp(now(), endpoint(from), endpoint(to), stream, protocolId, message));
  }

  synchronized void udp(InetSocketAddress from, InetSocketAddress to, Octets payload) {
    write(() -> writer.udp(now(), endpoint(from), endpoint(to), payload));
  }

  @Override
  public synchronized void close() throws IOException {
    writer.close();
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void write(Writing writing) {
    if (broken) {
      return;
    }
    try {
      writing.run();
      writer.flush();
    } catch (IOException e) {
      broken = true;
      LOG.log(System.Logger.Level.WARNING, "capture.stopped reason=\"{0}\"", e.getMessage());
    }
  }

  private long now() {
    Instant now = clock.now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }

  private static Endpoint endpoint(InetSocketAddress address) {
    return new Endpoint(Octets.copyOf(address.getAddress().getAddress()), address.getPort());
  }
}
