package soliton.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvenanceCommandTest {
  private static final String BILL =
      """
      Qty,Part Number,Manufacturer,Description,Unit Price,Currency
      2,LT8640IUDC,Linear Technology,IC REG BUCK,5.00,EUR
      9,RC0402JR-070RL,Yageo,RES 0 OHM,0.01,EUR
      1,XY-1,Nobody We Know,IC MYSTERY,1.00,EUR
      """;

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        new ProvenanceCommand()
            .run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Ran check(String policy) throws IOException {
    return run(
        "check", file("b.csv", BILL), "--policy", file("p.policy", policy), "--date", "2026-06-30");
  }

  @Test
  void exitCodesSayTheVerdict() throws Exception {
    assertEquals(0, check("deny control in {RU} and resolved").code());
    assertEquals(1, check("deny control in {US}").code());
    assertEquals(2, check("deny control in {RU}").code());
    assertEquals(2, check("review control in {TW} and resolved").code());
  }

  @Test
  void misuseUnreadableInputAndFaultyPoliciesHaveCodesOfTheirOwn() throws Exception {
    assertEquals(64, run("check", "x.csv").code());
    assertEquals(64, run("paint").code());
    assertEquals(64, run("report", "--colour", "red").code());
    assertEquals(64, run().code());
    assertEquals(65, run("report", folder.resolve("none.csv").toString()).code());
    assertEquals(65, check("deny everything").code());
    assertEquals(0, run("--help").code());
  }

  @Test
  void lintOfTheShippedFactsIsClean() {
    var ran = run("lint");
    assertEquals(0, ran.code(), ran.out());
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    var bill = file("b.csv", BILL);
    var policy = file("p.policy", "us: deny control in {US}");
    var outputs = new ArrayList<String>();
    for (int i = 0; i < 2; i++) {
      var all = new StringBuilder();
      var words =
          new ArrayList<>(List.of("check", bill, "--policy", policy, "--date", "2026-06-30"));
      for (var kind : List.of("html", "sarif", "cyclonedx")) {
        words.add("--" + kind);
        words.add(folder.resolve(kind + i).toString());
      }
      all.append(run(words.toArray(String[]::new)).out());
      for (var kind : List.of("html", "sarif", "cyclonedx")) {
        all.append(Files.readString(folder.resolve(kind + i)));
      }
      outputs.add(all.toString());
    }
    assertEquals(outputs.get(0), outputs.get(1));
  }

  @Test
  void theHtmlReportNeedsNoNetworkAndRunsNothing() throws Exception {
    var evil = BILL + "1,<script>alert(1)</script>,\"\"\" onload=x\",IC,1.00,EUR\n";
    var html = folder.resolve("r.html");
    run("report", file("evil.csv", evil), "--html", html.toString(), "--date", "2026-06-30");
    var text = Files.readString(html);
    assertFalse(text.contains("<script"), "markup of the bill must be escaped");
    assertFalse(text.matches("(?s).*(https?:)?//[a-z].*"), "no address may be loaded");
    assertTrue(text.contains("<svg"), "shares are drawn");
    assertTrue(text.contains("no legal advice"));
  }

  @Test
  void sarifNamesRuleLevelAndLine() throws Exception {
    var sarif = folder.resolve("r.sarif");
    var policy = file("p.policy", "us: deny control in {US}");
    run(
        "check",
        file("b.csv", BILL),
        "--policy",
        policy,
        "--sarif",
        sarif.toString(),
        "--date",
        "2026-06-30");
    var text = Files.readString(sarif);
    assertTrue(text.contains("\"ruleId\" : \"us\""), text);
    assertTrue(text.contains("\"level\" : \"error\""), text);
    assertTrue(text.contains("\"startLine\" : 2"), text);
    assertTrue(text.contains("acquired-by analog-devices"), text);
  }

  @Test
  void theCycloneDxOutputIsABillAgainWithCitations() throws Exception {
    var written = folder.resolve("r.cdx.json");
    run("report", file("b.csv", BILL), "--cyclonedx", written.toString(), "--date", "2026-06-30");
    var text = Files.readString(written);
    assertTrue(text.contains("\"citations\""));
    assertTrue(text.contains("soliton:evidence"));
    var again = run("report", written.toString(), "--date", "2026-06-30");
    assertTrue(again.out().contains("resolved      2 of 3 lines"), again.out());
  }

  @Test
  void withoutACountrySaysWhichFunctionsDie() throws Exception {
    var ran = run("without", "US", file("b.csv", BILL), "--date", "2026-06-30");
    assertTrue(ran.out().contains("1 of 3 fitted lines have nobody left"), ran.out());
    assertTrue(ran.out().contains("functions that are hurt: ic"), ran.out());
    assertTrue(ran.out().contains("1 cannot be told"), ran.out());
  }

  @Test
  void withoutAnOrganisationFollowsItsOwners() throws Exception {
    var bill = file("b.csv", BILL);
    assertTrue(
        run("without", "Analog Devices", bill, "--date", "2026-06-30").out().contains("1 of 3"));
    assertTrue(
        run("without", "Analog Devices", bill, "--date", "2016-06-30").out().contains("0 of 3"));
    assertEquals(64, run("without", "Some Stranger", bill).code());
  }

  @Test
  void replacementsHaveReasonsOrAreNoneKnown() throws Exception {
    var bill = file("b.csv", BILL + "1,2N7002-7-F,Diodes Inc,MOSFET,0.10,EUR\n");
    var policy = file("p.policy", "us: deny control in {US}");
    var text = run("replace", bill, "--policy", policy, "--date", "2026-06-30").out();
    assertTrue(text.contains("none known"), text);
    assertTrue(
        text.contains("Nexperia B.V. 2N7002: second source, controlled from unknown or disputed"),
        text);
  }

  @Test
  void aComparisonNamesWhatCameWentAndChangedHands() throws Exception {
    var old = file("old.csv", BILL);
    var now =
        file("new.csv", BILL.replace("9,RC0402JR-070RL,Yageo", "9,CRCW04020000Z0ED,Vishay Dale"));
    var text = run("compare", old, now, "--date", "2026-06-30").out();
    assertTrue(text.contains("added    Vishay Dale CRCW04020000Z0ED"), text);
    assertTrue(text.contains("removed  Yageo RC0402JR-070RL"), text);
    assertTrue(text.contains("control  TW: 33.3 % -> 0.0 % of lines"), text);
  }

  @Test
  void theDeclarationIsADraftWithWhatIsStillOpen() throws Exception {
    var text = run("declare", file("b.csv", BILL), "--date", "2026-06-30").out();
    assertTrue(text.contains("DRAFT"));
    assertTrue(text.contains("Who makes Nobody We Know XY-1?"), text);
    assertTrue(text.contains("no legal advice"));
  }

  @Test
  void theDomesticCostIsARangeAndNamesTheRuleOfItsDay() throws Exception {
    var bill = file("b.csv", BILL + "1,XC7A100T-2FGG484I,Xilinx,IC FPGA,10.00,EUR\n");
    var text = run("report", bill, "--domestic", "TW", "--date", "2026-06-30").out();
    assertTrue(text.contains("fabricated there: 47.4 to 100.0 % of value"), text);
    assertTrue(text.contains("assembled there: 0.0 to 100.0 % of value"), text);
    assertTrue(text.contains("rule, in force: Domestic product in Chinese procurement"), text);
    var before = run("report", bill, "--domestic", "CN", "--date", "2025-12-31").out();
    assertFalse(before.contains("rule, in force: Domestic"), before);
  }

  @Test
  void theSingleSourceListLeavesOutWhatHasASecondSource() throws Exception {
    var text = run("single-source", file("b.csv", BILL), "--date", "2026-06-30").out();
    assertTrue(text.contains("LT8640IUDC"), text);
    assertFalse(text.contains("RC0402JR"), text);
  }

  @Test
  void explainShowsTheFactsOnTheWay() {
    var text = run("explain", "Fairchild Semiconductor", "--date", "2026-06-30").out();
    assertTrue(text.contains("owned by ON Semiconductor Corporation"), text);
    assertTrue(text.contains("from 2016-09-19"), text);
  }

  @Test
  void aHundredThousandLinesTakeLessThanThirtySecondsAndShowProgress() throws Exception {
    var text = new StringBuilder("Qty,Part Number,Manufacturer,Description\n");
    for (int i = 0; i < 100_000; i++) {
      text.append("1,RC0402FR-07").append(i).append(",Yageo").append(i % 50).append(" Inc,RES\n");
    }
    long before = System.nanoTime();
    var policy = file("p.policy", "deny control in {RU}");
    var ran =
        run("check", file("big.csv", text.toString()), "--policy", policy, "--date", "2026-06-30");
    long seconds = (System.nanoTime() - before) / 1_000_000_000;
    assertTrue(seconds < 30, seconds + " s");
    assertTrue(ran.out().contains("resolved      100000 of 100000"), ran.out());
    assertTrue(ran.err().contains("100 % 100000 of 100000"));
  }
}
