package soliton.pfcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;

/// Messages of other cores, which our own encoder cannot have got wrong with us.
class CaptureTest {
  /// User Plane IP Resource Information: three old association messages still have it, release 16
  /// has withdrawn it. It is unknown to us and kept.
  private static final int WITHDRAWN = 116;

  @Test
  void messagesOfOtherCoresAreDecodedWithoutDiagnosticAndEncodedToTheSameOctets()
      throws IOException {
    assumeTrue(Files.isDirectory(Captures.folder()), "no ../shared/captures beside the project");
    List<Captures.Datagram> all = Captures.datagrams(Pfcp.PORT);
    assertTrue(all.size() >= 190, "only " + all.size() + " PFCP datagrams found");
    List<String> wrong = new ArrayList<>();
    for (Captures.Datagram each : all) {
      String problem = problemOf(each.payload());
      if (problem != null) {
        wrong.add(each.file() + " frame " + each.frame() + ": " + problem);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static @org.jspecify.annotations.Nullable String problemOf(Octets octets) {
    if (!(Pfcp.decode(octets) instanceof Decoded.Message m)) {
      return "not a message: " + Pfcp.decode(octets);
    }
    boolean clean = m.diagnostics().stream().allMatch(d -> d.type() == WITHDRAWN && !d.isError());
    if (m.rejection() != null || m.message() == null || !clean) {
      return m.diagnostics() + " in " + octets;
    }
    Octets again = Pfcp.encode(m.header(), assertNotNullMessage(m));
    return again.equals(octets) ? null : "got\n" + again + " want\n" + octets;
  }

  private static soliton.pfcp.message.PfcpMessage assertNotNullMessage(Decoded.Message m) {
    soliton.pfcp.message.PfcpMessage message = m.message();
    assertNotNull(message);
    return message;
  }
}
