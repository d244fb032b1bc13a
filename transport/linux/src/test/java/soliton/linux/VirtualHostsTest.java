package soliton.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VirtualHostsTest {
  private static final String PREFIX = "vhosts-" + ProcessHandle.current().pid();

  @BeforeAll
  static void needsRoot() {
    try {
      NetworkNamespace.callInNew(() -> true);
    } catch (IOException notPermitted) {
      Assumptions.abort("needs root: " + notPermitted);
    }
  }

  @Test
  void hostsAreJoinedByCommandsAndGoWhenClosed() throws IOException {
    VirtualHosts hosts = VirtualHosts.make(PREFIX, List.of("left", "right"));
    try (hosts) {
      hosts.shell("ip link add v0 netns $P-left type veth peer name v1 netns $P-right");
      assertTrue(hosts.at("left", VirtualHostsTest::devices).contains("v0:"));
      assertFalse(hosts.at("right", VirtualHostsTest::devices).contains("v0:"));
      assertTrue(Files.exists(Path.of("/run/netns", hosts.name("left"))));
    }
    hosts.close();
    assertFalse(Files.exists(Path.of("/run/netns", hosts.name("left"))));
  }

  private static String devices() throws IOException {
    return Files.readString(Path.of("/proc/thread-self/net/dev"));
  }

  @Test
  void theFirstCommandThatFailsIsToldWithWhatItSaid() throws IOException {
    try (VirtualHosts hosts = VirtualHosts.make(PREFIX + "f", List.of("one"))) {
      IOException failed =
          assertThrows(IOException.class, () -> hosts.shell("echo this is wrong; false; true"));
      assertEquals("hosts of this trial cannot be set up: this is wrong", failed.getMessage());
    }
  }

  @Test
  void namesThatAShellWouldTakeForCommandsAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> VirtualHosts.make("x;reboot", List.of("one")));
    assertThrows(IllegalArgumentException.class, () -> VirtualHosts.make("x", List.of("$(id)")));
  }
}
