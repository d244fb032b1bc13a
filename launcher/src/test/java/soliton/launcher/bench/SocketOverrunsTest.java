package soliton.launcher.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SocketOverrunsTest {
  @Test
  void counterIsFoundByItsName() throws IOException {
    String table =
        """
        Ip: Forwarding DefaultTTL
        Ip: 1 64
        Udp: InDatagrams NoPorts InErrors OutDatagrams RcvbufErrors SndbufErrors
        Udp: 99573 0 123682 4232 123680 0
        UdpLite: InDatagrams RcvbufErrors
        UdpLite: 0 0
        """;
    assertEquals(123_680, SocketOverruns.read(table));
  }

  @Test
  void tableWithoutTheCounterIsRefused() {
    assertThrows(IOException.class, () -> SocketOverruns.read("Udp: InDatagrams\nUdp: 1\n"));
    assertThrows(IOException.class, () -> SocketOverruns.read(""));
  }
}
