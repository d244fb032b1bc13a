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
    assertEquals(new Iperf.Result(48.1000005, 0, 42, 0), Iperf.read(said));
  }

  @Test
  void lossOfUdpIsThatOfTheWholeRun() throws IOException {
    String said =
        """
        {"intervals": [{"sum": {"lost_percent": 99.5}}],
         "end": {"sum": {"bits_per_second": 500e6, "lost_percent": 2.5},
          "sum_received": {"bytes": 8, "bits_per_second": 4.875e8}}}
        """;
    assertEquals(new Iperf.Result(487.5, 2.5, 0, 0), Iperf.read(said));
  }

  @Test
  void bothEndsTakeProcessors() throws IOException {
    String said =
        """
        {"end": {"sum_received": {"bytes": 8, "bits_per_second": 1e9},
          "cpu_utilization_percent": {"host_total": 20.5, "host_user": 0.5, "host_system": 20,
            "remote_total": 54.5, "remote_user": 1.5, "remote_system": 53}}}
        """;
    assertEquals(0.75, Iperf.read(said).processors());
  }

  @Test
  void whatIperfComplainsOfIsToldOn() {
    String said = "{\"error\": \"unable to connect to server: Connection refused\"}";
    IOException refused = assertThrows(IOException.class, () -> Iperf.read(said));
    assertEquals("iperf3: unable to connect to server: Connection refused", refused.getMessage());
  }
}
