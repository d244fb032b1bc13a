package soliton.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class NetworkNamespaceTest {
  private static final InetAddress ADDRESS = InetAddress.ofLiteral("10.99.1.1");

  private static boolean isPermitted() {
    try {
      return NetworkNamespace.callInNew(() -> true);
    } catch (IOException notPermitted) {
      return false;
    }
  }

  @Test
  void interfacesAreSetUpByNetlink() throws IOException {
    Assumptions.assumeTrue(isPermitted(), "needs root: no network namespace can be made");
    NetworkInterface loopback =
        NetworkNamespace.callInNew(
            () -> {
              try (RouteNetlink netlink = new RouteNetlink()) {
                int index = netlink.interfaceIndex("lo");
                netlink.addAddress(index, ADDRESS, 24);
                netlink.bringUp(index, 9_000);
                netlink.addRoute(InetAddress.ofLiteral("10.98.0.0"), 16, index, null);
              }
              NetworkInterface found = NetworkInterface.getByName("lo");
              assertTrue(found.isUp());
              assertEquals(9_000, found.getMTU());
              return found;
            });
    assertTrue(loopback.inetAddresses().anyMatch(ADDRESS::equals));
  }

  @Test
  void aRefusalSaysWhatWasTried() throws IOException {
    LinuxException refused =
        assertThrows(LinuxException.class, () -> new NetworkNamespace("no-such-namespace").enter());
    assertEquals(Errno.ENOENT, refused.errno());
    assertEquals("open /run/netns/no-such-namespace: does not exist", refused.getMessage());
  }
}
