package soliton.launcher.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import soliton.launcher.demo.Command;
import soliton.launcher.demo.Requirements;

class SurvivalTrialTest {
  @Test
  void aUserPlaneThatIsKilledAndUpgradedLosesNoPacketAndNoOctetOfUsage()
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        Requirements.isRoot() && Command.exists("ethtool"), "needs root and ethtool");
    SurvivalTrial.Result result;
    try (SurvivalTrial trial = new SurvivalTrial("native")) {
      result = trial.run(300);
    }
    assertTrue(result.tcpOctets() > 0);
    assertTrue(result.losses().sentDown() > 1_000, "much was sent");
    assertEquals(0, result.losses().all(), "lost packets");
    assertEquals(0, result.usageError(), "octets of usage");
  }
}
