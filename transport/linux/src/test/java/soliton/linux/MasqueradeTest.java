package soliton.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Inet4Address;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import soliton.linux.Masquerade.Source;

/// In network namespaces without a name; what the kernel has is read by its own program `nft`.
class MasqueradeTest {
  private static final List<Source> PHONES =
      List.of(
          new Source(Inet4Address.ofLiteral("10.45.0.0"), 16),
          new Source(Inet4Address.ofLiteral("10.46.0.0"), 24));

  private static <T> T inside(Callable<T> task) throws IOException {
    Assumptions.assumeTrue(hasNft(), "needs the program nft");
    try {
      return NetworkNamespace.callInNew(task);
    } catch (IOException notPermitted) {
      if (notPermitted.getCause() != null
          && notPermitted.getCause().getCause() instanceof LinuxException refused
          && refused.errno() == Errno.EPERM) {
        return Assumptions.abort("needs root: " + notPermitted);
      }
      throw notPermitted;
    }
  }

  private static boolean hasNft() {
    return new java.io.File("/usr/sbin/nft").canExecute();
  }

  /// The rules of this thread's namespace, which the new process shares.
  private static String rules() throws IOException {
    Process nft =
        new ProcessBuilder("/usr/sbin/nft", "list", "ruleset").redirectErrorStream(true).start();
    return new String(nft.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void aTableOfOurOwnIsMadeAndRemoved() throws IOException {
    String[] rules =
        inside(
            () -> {
              Masquerade made = Masquerade.open("soliton", PHONES, List.of("soliton", "soliton1"));
              String with = rules();
              made.close();
              return new String[] {with, rules()};
            });
    assertTrue(rules[0].contains("table ip soliton {"), rules[0]);
    assertTrue(rules[0].contains("type nat hook postrouting priority srcnat"), rules[0]);
    String devices = " oifname != \"soliton\" oifname != \"soliton1\" masquerade";
    assertTrue(rules[0].contains("ip saddr 10.45.0.0/16" + devices), rules[0]);
    assertTrue(rules[0].contains("ip saddr 10.46.0.0/24" + devices), rules[0]);
    assertEquals("", rules[1]);
  }

  @Test
  void whatAKilledProcessHasLeftIsReplaced() throws IOException {
    String rules =
        inside(
            () -> {
              var left = Masquerade.open("soliton", PHONES, List.of("old"));
              var next = Masquerade.open("soliton", PHONES.subList(0, 1), List.of("new"));
              String found = rules();
              next.close();
              left.close();
              return found;
            });
    assertEquals(1, count(rules, "ip saddr"), rules);
    assertFalse(rules.contains("\"old\""), rules);
    assertTrue(rules.contains("\"new\""), rules);
  }

  @Test
  void tablesOfOthersAreLeftAlone() throws IOException {
    String rules =
        inside(
            () -> {
              var theirs = Masquerade.open("theirs", PHONES, List.of());
              Masquerade.open("soliton", PHONES, List.of()).close();
              String found = rules();
              theirs.close();
              return found;
            });
    assertTrue(rules.contains("table ip theirs"), rules);
    assertFalse(rules.contains("table ip soliton"), rules);
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }
}
