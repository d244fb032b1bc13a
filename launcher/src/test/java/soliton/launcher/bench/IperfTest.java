package soliton.launcher.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class IperfTest {
  @Test
  void goodputOfTcpIsWhatTheReceiverGot() throws IOException {
    String said =
        """
        {"end": {"streams": [{"sender": {"bits_per_second": 1.0}}],
          "sum_sent": {"start": 0, "bytes": 9, "bits_per_second": 61e6, "retransmits": 42},
          "sum_received": {"start": 0, "bytes": 8, "bits_per_second": 48100000.5}}}
        """;
    assertEquals(new Iperf.Result(48.1000005, 0, 42), Iperf.read(said));
  }

  @Test
  void lossOfUdpIsThatOfTheWholeRun() throws IOException {
    String said =
        """
        {"intervals": [{"sum": {"lost_percent": 99.5}}],
         "end": {"sum": {"bits_per_second": 500e6, "lost_percent": 2.5},
          "sum_received": {"bytes": 8, "bits_per_second": 4.875e8}}}
        """;
    assertEquals(new Iperf.Result(487.5, 2.5, 0), Iperf.read(said));
  }

  @Test
  void whatIperfComplainsOfIsToldOn() {
    String said = "{\"error\": \"unable to connect to server: Connection refused\"}";
    IOException refused = assertThrows(IOException.class, () -> Iperf.read(said));
    assertEquals("iperf3: unable to connect to server: Connection refused", refused.getMessage());
  }
}
