package soliton.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import soliton.linux.NetworkNamespace;

/// `soliton demo` from end to end, as an operator runs it: processes, namespaces, SCTP, GTP-U and a
/// real TUN device on each side.
class DemoTest {
  private static final int LIMIT_SECONDS = 90;

  @Test
  void aPhoneOfTheDemonstrationPingsTheDataNetworkThroughTunAndGtpU()
      throws IOException, InterruptedException {
    needsRootAndPrograms();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "soliton.launcher.Main",
            "demo"));
    Process demo = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream out = demo.getInputStream()) {
      demo.getOutputStream().close();
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(demo.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), said);
      assertEquals(0, demo.exitValue(), said);
      assertTrue(said.contains("NAS PduSessionEstablishmentAccept"), said);
      assertTrue(said.contains("nat: phones (10.45.0.2 ...) are 10.200.0.3 towards"), said);
      assertTrue(said.contains("which has no route to them"), said);
      assertTrue(said.contains("3 packets transmitted, 3 received"), said);
      assertTrue(said.lines().anyMatch(line -> line.startsWith("first-ping: ")), said);
      String namespaces = Command.require("ip", "netns", "list");
      assertTrue(!namespaces.contains("soliton-" + demo.pid()), namespaces);
    } finally {
      demo.destroy();
    }
  }

  private static void needsRootAndPrograms() {
    try {
      NetworkNamespace.callInNew(() -> true);
    } catch (IOException notPermitted) {
      Assumptions.abort("needs root and network namespaces: " + notPermitted.getMessage());
    }
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/net/tun")), "needs /dev/net/tun");
    Assumptions.assumeTrue(
        Command.exists("ip") && Command.exists("ping"), "needs the commands ip and ping");
  }
}
