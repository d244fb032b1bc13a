package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.QerIndications;
import soliton.pfcp.ie.UpFunctionFeatures;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.upf.Bench.Session;

/// docs/pfcp.md says of each feature of PFCP whether it is announced and which test shows it: it
/// must say what is so.
class FeaturesTest {
  private static final Path TABLE = Path.of("../../docs/pfcp.md");
  private static final Path TESTS = Path.of("src/test/java/soliton/upf");
  private static final int FEATURES = 87;
  private static final Pattern ROW =
      Pattern.compile("\\| (\\d+)/(\\d) \\| (\\S+) \\| (yes|no|if configured) \\| .* \\| (.*) \\|");
  private static final Pattern TEST = Pattern.compile("`([A-Za-z0-9]+)\\.([A-Za-z0-9]+)`");

  private record Row(int bit, String name, String announced, String tests) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        int bit = (Integer.parseInt(row.group(1)) - 5) * 8 + Integer.parseInt(row.group(2)) - 1;
        rows.add(new Row(bit, row.group(3), row.group(4), row.group(5)));
      }
    }
    return rows;
  }

  private static UpFunctionFeatures announced(UpfConfig.Options options) throws IOException {
    try (Bench bench = new Bench(config -> config.with(options), ports -> ports)) {
      return Objects.requireNonNull(
          bench.ask(bench.setup(1_000), AssociationSetupResponse.class).upFunctionFeatures());
    }
  }

  @Test
  void theTableSaysOfEveryFeatureWhetherItIsAnnounced() throws IOException {
    UpFunctionFeatures plain = announced(UpfConfig.Options.NONE);
    UpFunctionFeatures configured =
        announced(
            new UpfConfig.Options(
                null,
                Map.of("scrubbing", "n6.lan"),
                Map.of("all", List.of("permit out ip from any to assigned"))));
    List<Row> rows = rows();
    assertEquals(FEATURES, rows.size());
    for (int bit = 0; bit < FEATURES; bit++) {
      Row row = rows.get(bit);
      assertEquals(bit, row.bit(), row.name());
      assertEquals(row.announced().equals("yes"), plain.has(bit), row.name());
      assertEquals(!row.announced().equals("no"), configured.has(bit), row.name());
    }
  }

  @Test
  void whatIsAnnouncedIsShownByTestsThatExist() throws IOException {
    for (Row row : rows()) {
      assertTrue(row.announced().equals("no") || !row.tests().isEmpty(), row.name());
    }
    Matcher named = TEST.matcher(Files.readString(TABLE));
    int found = 0;
    while (named.find()) {
      assertTrue(source(named.group(1)).contains("void " + named.group(2) + "()"), named.group());
      found++;
    }
    assertTrue(found > 30, "only " + found + " tests are named");
  }

  private static String source(String test) throws IOException {
    for (String folder : List.of("", "rules")) {
      Path file = TESTS.resolve(folder).resolve(test + ".java");
      if (Files.exists(file)) {
        return Files.readString(file);
      }
    }
    return "";
  }

  /// EML4S, TS 29.244 5.38.1: packets that are capable of it (ECT(1)) are marked where they come
  /// faster than the rate; the others never are.
  @Test
  void packetsOfL4sAreMarkedWhereTheyComeTooFast() throws IOException {
    try (Bench bench = new Bench().associated()) {
      var request =
          Bench.establishment()
              .createQers(
                  Bench.ambr(7, 8).qerIndications(QerIndications.of(QerIndications.EML4S)).build());
      request.createPdrs(
          List.of(Bench.uplinkPdr(UE).qerIds(new QerId(7)).build(), Bench.downlinkPdr(UE).build()));
      Session session = bench.established(request);
      assertEquals(0, markedOf(bench, session, 0), "not capable of it");
      assertTrue(markedOf(bench, session, 1) > 0);
    }
  }

  private static int markedOf(Bench bench, Session session, int ecn) {
    bench.toNetwork.clear();
    byte[] packet = Packets.udp(UE, HOST, 972).toArray();
    packet[1] = (byte) ecn;
    Octets capable = Packets.withChecksum(packet);
    for (int i = 0; i < 400; i++) {
      bench.fromRadio(Bench.gPdu(session.teid(), capable));
    }
    bench.pass(java.time.Duration.ofSeconds(2));
    assertFalse(bench.toNetwork.isEmpty());
    return (int) bench.toNetwork.stream().filter(each -> (each.at(1) & 3) == 3).count();
  }
}
