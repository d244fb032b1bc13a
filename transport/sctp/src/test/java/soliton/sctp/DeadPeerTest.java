package soliton.sctp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import soliton.base.Clock;
import soliton.sctp.RecordingUser.Established;
import soliton.sctp.RecordingUser.Lost;
import soliton.transport.Sctp;
import soliton.transport.SctpListener;
import soliton.transport.SctpLoss;
import soliton.transport.SctpSettings;

/// A peer in a process of its own is killed, and this side notices by itself.
class DeadPeerTest {
  private static final SctpChoice CHOICE =
      new SctpChoice(SctpChoice.Provider.USER_SPACE_UDP, 19_898, 19_898);

  /// Where the notes want 10 s, this test gives the fastest setting a little more than its time.
  private static final SctpSettings HASTY = new SctpSettings(2, 3_000, 1 << 20, 1 << 16);

  @Test
  void aKilledPeerIsNoticedInTime() throws Exception {
    Sctp sctp = open();
    RecordingUser core = new RecordingUser();
    try (SctpListener listener =
        sctp.listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), HASTY, core)) {
      Process peer = start(listener.local().getPort());
      core.next(Established.class, 20);
      long killed = System.nanoTime();
      peer.destroyForcibly();
      assertEquals(SctpLoss.UNREACHABLE, core.next(Lost.class, 10).reason());
      long millis = (System.nanoTime() - killed) / 1_000_000L;
      assertTrue(millis <= HASTY.deadPeerMillis() + 300, "noticed only after " + millis + " ms");
    } finally {
      sctp.close();
    }
  }

  private static Sctp open() {
    try {
      return SctpTransport.open(CHOICE, Clock.SYSTEM);
    } catch (IOException missing) {
      return Assumptions.abort(missing.toString());
    }
  }

  private static Process start(int port) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            Peer.class.getName(),
            Integer.toString(port))
        .inheritIO()
        .start();
  }

  /// The process that is killed.
  static final class Peer {
    private Peer() {}

    public static void main(String[] arguments) throws Exception {
      Sctp sctp = SctpTransport.open(CHOICE, Clock.SYSTEM);
      var core =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
      sctp.connect(core, HASTY, new RecordingUser());
      Thread.currentThread().join();
    }
  }
}
