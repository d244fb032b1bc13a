package soliton.launcher.demo;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/// Three hosts on one machine, as network namespaces: base stations and phones, core, data network.
/// Made for one run and removed with it.
///
/// ```
///   ran 10.100.0.2 --N2, N3-- 10.100.0.1 core 10.200.0.1 --N6-- 10.200.0.2 internet
/// ```
public final class Hosts implements Closeable {
  public static final InetAddress CORE_N2_N3 = InetAddress.ofLiteral("10.100.0.1");
  public static final InetAddress GNB = InetAddress.ofLiteral("10.100.0.2");
  public static final String SERVER = "10.200.0.2";

  private final String prefix;
  private final List<String> made = new ArrayList<>();

  /// @param phones range of the phones' addresses, routed to the core
  /// @throws IOException with what the kernel refused; nothing is left behind then
  public Hosts(String phones) throws IOException {
    prefix = "soliton-" + ProcessHandle.current().pid();
    try {
      build(phones);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  public String ran() {
    return prefix + "-ran";
  }

  public String core() {
    return prefix + "-core";
  }

  public String internet() {
    return prefix + "-net";
  }

  private void build(String phones) throws IOException {
    for (String name : List.of(ran(), core(), internet())) {
      Command.require("ip", "netns", "add", name);
      made.add(name);
      Command.require("ip", "-n", name, "link", "set", "lo", "up");
    }
    connect(core(), "n3", "10.100.0.1/24", ran(), "core", "10.100.0.2/24");
    connect(core(), "n6", "10.200.0.1/24", internet(), "upf", "10.200.0.2/24");
    Command.require("ip", "-n", internet(), "route", "add", phones, "via", "10.200.0.1");
    for (String name : List.of(ran(), core())) {
      Command.require(
          "ip",
          "netns",
          "exec",
          name,
          "sh",
          "-c",
          "echo 1 > /proc/sys/net/ipv4/ip_forward; for f in /proc/sys/net/ipv4/conf/*/rp_filter; do echo 0 > $f; done");
    }
  }

  private static void connect(
      String left,
      String leftDevice,
      String leftAddress,
      String right,
      String rightDevice,
      String rightAddress)
      throws IOException {
    Command.require(
        "ip",
        "link",
        "add",
        leftDevice,
        "netns",
        left,
        "type",
        "veth",
        "peer",
        "name",
        rightDevice,
        "netns",
        right);
    Command.require("ip", "-n", left, "addr", "add", leftAddress, "dev", leftDevice);
    Command.require("ip", "-n", right, "addr", "add", rightAddress, "dev", rightDevice);
    Command.require("ip", "-n", left, "link", "set", leftDevice, "up");
    Command.require("ip", "-n", right, "link", "set", rightDevice, "up");
  }

  /// Removes the hosts; devices and routes go with them.
  @Override
  public void close() {
    for (String name : made) {
      try {
        Command.run("ip", "netns", "del", name);
      } catch (IOException e) {
        System.err.println("could not remove network namespace " + name + ": " + e.getMessage());
      }
    }
    made.clear();
  }
}
