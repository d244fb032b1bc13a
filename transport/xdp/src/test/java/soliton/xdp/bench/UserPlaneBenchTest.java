package soliton.xdp.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import soliton.xdp.kernel.Kernel;
import soliton.xdp.kernel.XdpMode;

class UserPlaneBenchTest {
  @Test
  void theLastLinesAreTheRatiosToTheKernelsForwarding() {
    Kernel.assumeBpf();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    try {
      UserPlaneBench.run(
          new UserPlaneBench.Plan(List.of(512), List.of(10), 20, 1, List.of(XdpMode.NATIVE)), out);
    } catch (IOException notPermitted) {
      Assumptions.abort("needs root, ip and ethtool: " + notPermitted.getMessage());
    }
    List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(lines.get(lines.size() - 2).matches("user-plane-uplink-ratio: \\d+\\.\\d\\d"));
    assertTrue(lines.getLast().matches("user-plane-downlink-ratio: \\d+\\.\\d\\d"));
    for (String line : lines) {
      assertTrue(!line.contains(" 0.000 "), "nothing arrived: " + line);
    }
  }
}
