package soliton.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import soliton.base.Clock;
import soliton.launcher.config.ConfigFile;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.control.ControlClient;
import soliton.launcher.control.ControlDoor;
import soliton.launcher.control.OperatorDesk;
import soliton.launcher.core.SubscriberStore;
import soliton.udr.Json;

/// The same words get the same output, whether a core has the store open or not.
class SubscribersCommandTest {
  private static final String KEY = "465b5ce8b199b49faa5f0a2ee238a6bc";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("core.yaml");
    Files.writeString(file, "state: " + folder.resolve("state") + "\n");
  }

  private CoreConfig config() throws IOException {
    return ConfigFile.read(file);
  }

  /// What is printed by a run of the operator's usual day, and how each command ended.
  private String day() throws IOException {
    Path more = folder.resolve("more.jsonl");
    Files.writeString(
        more,
        """
        {"supi": "imsi-999700000000009", "k": "%s", "opc": "%s", "slices": [{"snssai": "1"}]}
        {"supi": "imsi-1", "k": "%s"}
        """
            .formatted(KEY, KEY, KEY));
    StringBuilder said = new StringBuilder();
    said.append(run("add", "imsi-999700000000001", "--k", KEY, "--opc", KEY, "--count", "1200"));
    said.append(run("list"));
    said.append(run("import", more.toString()));
    said.append(run("remove", "imsi-999700000000009"));
    said.append(run("remove", "imsi-999700000000009"));
    said.append(run("export"));
    return said.toString();
  }

  private String run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--config", file.toString()));
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      int code = new CommandLine(new SubscribersCommand()).execute(all.toArray(String[]::new));
      System.out.println("ended with " + code);
    } finally {
      System.setOut(before);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aRunningCoreAnswersAsItsStoreDoes() throws IOException {
    String stopped = day();
    assertTrue(stopped.contains("1200 added, 1200 in all"), stopped);
    assertTrue(stopped.contains("1200 subscribers"), stopped);
    assertTrue(stopped.contains("1 imported, 1 refused"), stopped);
    assertTrue(stopped.contains("there is no subscriber imsi-999700000000009"), stopped);
    assertTrue(stopped.contains("\"k\":\"" + KEY), stopped);
    Files.writeString(file, "state: " + folder.resolve("other") + "\n");
    try (SubscriberStore running = SubscriberStore.open(config());
        ControlDoor door =
            ControlDoor.open(
                ControlClient.ofCore(config()),
                () -> new OperatorDesk(null, running.provisioning(), Clock.SYSTEM))) {
      assertNotNull(door);
      assertEquals(stopped, day());
    }
  }

  @Test
  void withoutACoreTopSaysWhatToStart() {
    TopCommand top = new TopCommand();
    new CommandLine(top).parseArgs("--config", file.toString(), "--once");
    IOException nobody = assertThrows(IOException.class, top::call);
    assertTrue(String.valueOf(nobody.getMessage()).contains("soliton run"));
  }

  @Test
  void aScreenShowsTotalsAndSessions() {
    Map<String, @Nullable Object> answer =
        Json.object(
            """
            {"totals": {"sessions": 2, "uplinkBitsPerSecond": 1250000000, "packetsPerSecond": 950,
             "lines": 12, "lineCapacity": 100, "drops": {"spoofed": 3}},
             "sessions": [{"seid": "00000000000000ab", "supi": "imsi-001010000000001",
             "addresses": ["10.45.0.2/32"], "dnn": "internet", "path": "kernel",
             "uplinkBitsPerSecond": 47100000, "maximumUplinkKbps": 50000,
             "maximumDownlinkKbps": -1, "guaranteedDownlinkKbps": 64, "idleMillis": 7200000,
             "drops": {"over-rate": 17}}]}
            """);
    String screen = TopScreen.of(answer);
    assertTrue(screen.startsWith("2 sessions, up 1.25Gbit/s, down 0bit/s, 950 packets/s"), screen);
    assertTrue(screen.contains("drops: spoofed 3"), screen);
    assertTrue(screen.contains("10.45.0.2 "), screen);
    assertTrue(screen.contains("50.0M/-(64.0k)"), screen);
    assertTrue(screen.contains("47.1Mbit/s"), screen);
    assertTrue(screen.contains("2h over-rate 17"), screen);
  }
}
