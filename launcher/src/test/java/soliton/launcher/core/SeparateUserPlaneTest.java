package soliton.launcher.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import soliton.launcher.config.ConfigFile;
import soliton.launcher.config.CoreConfig;
import soliton.launcher.demo.RadioSide;
import soliton.launcher.emulate.CoreProcess;
import soliton.launcher.emulate.RadioOptions;
import soliton.nf.VirtualScheduler;
import soliton.transport.Datagrams;
import soliton.udp.NioDatagrams;

/// The user plane as `soliton upf` has it in this process, `soliton run` with `user-plane:
/// external` in another one, and an emulated phone; everything on loopback.
class SeparateUserPlaneTest {
  private static final String CONFIG =
      """
      n2: 127.62.0.1
      n3: 127.62.0.2
      n4: {smf: 127.62.0.3, upf: 127.62.0.4, association: upf}
      data-networks: {internet: {nat: 192.0.2.1}}
      state: STATE
      user-plane: WHERE
      """;

  @TempDir private Path folder;

  private String text(String where) {
    String state = folder.resolve("state").toString();
    return CONFIG.replace("STATE", state).replace("WHERE", where);
  }

  private CoreProcess core() throws IOException {
    Path file = folder.resolve("core.yaml");
    Files.writeString(file, text("external"));
    List<String> arguments = List.of("--config", file.toString(), "--test-subscribers", "1");
    try {
      return new CoreProcess(List.of(), folder.resolve("core.log"), arguments);
    } catch (IOException notPermitted) {
      return Assumptions.abort("needs SCTP: " + notPermitted.getMessage());
    }
  }

  @Test
  void aPhonePingsThroughAUserPlaneThatIsNotTheCoreS() throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    CoreConfig config = ConfigFile.parse("upf.yaml", text("inside"));
    try (VirtualScheduler scheduler = new VirtualScheduler();
        Datagrams datagrams = new NioDatagrams();
        UserPlane userPlane =
            new UserPlane(
                config, scheduler, new SecureRandom(), datagrams, null, UserPlane.Lifespan.ENDS)) {
      userPlane.start();
      try (CoreProcess core = core()) {
        assertTrue(core.isAlive());
        RadioOptions options = new RadioOptions();
        new CommandLine(options).parseArgs("--amf", "127.62.0.1", "--n3", "127.62.0.9");
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        boolean up =
            new RadioSide(out, System.currentTimeMillis(), options)
                .run(1, "10.45.0.1", false, () -> assertEquals(1, userPlane.upf().sessions()));
        assertTrue(up, said.toString(StandardCharsets.UTF_8));
      }
      assertTrue(userPlane.counters().value("nat.flow.opened") > 0, "translated");
    }
  }
}
