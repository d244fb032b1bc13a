package soliton.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import soliton.provenance.bill.Bill;
import soliton.provenance.bill.BillReader;
import soliton.provenance.bill.ReadOptions;
import soliton.provenance.bill.UnreadableBill;
import soliton.provenance.fact.KnowledgeReader;
import soliton.provenance.lens.ShareLens;
import soliton.provenance.resolve.Resolved;
import soliton.provenance.resolve.Resolver;

/// The figures on real bills. They lie beside the project and are not part of it; without them
/// these tests skip.
class BoardsTest {
  private static final Path ROOT = Path.of(System.getProperty("soliton.root", ".."));

  private static List<Path> bills(String ending) throws IOException {
    var folder = ROOT.resolve("../shared/data/bom");
    Assumptions.assumeTrue(Files.isDirectory(folder), "../shared/data/bom is not here");
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Bill boards() throws IOException, UnreadableBill {
    var bills = new ArrayList<Bill>();
    for (var file : bills(".xlsx")) bills.add(BillReader.read(file, ReadOptions.DEFAULT));
    return Bill.together(bills);
  }

  private static List<Resolved> resolve(Bill bill) {
    return new Resolver(KnowledgeReader.shipped().knowledge(), Facts.TODAY)
        .resolve(bill, Resolver.Progress.SILENT);
  }

  @Test
  void everyRowOfTheSixBoardsIsAccountedFor() throws Exception {
    var bill = boards();
    for (var sheet : bill.accounting().sheets()) assertTrue(sheet.isBalanced(), sheet.toString());
    assertEquals(1_446, bill.lines().size());
    assertEquals(0, bill.accounting().refused().size());
  }

  @Test
  void atLeast97PercentOfTheLinesAreResolvedWithin5Seconds() throws Exception {
    long before = System.nanoTime();
    var lines = resolve(boards());
    long millis = (System.nanoTime() - before) / 1_000_000;
    long resolved = lines.stream().filter(Resolved::isResolved).count();
    assertTrue(resolved * 100 >= lines.size() * 97L, resolved + " of " + lines.size());
    assertTrue(millis < 5_000, millis + " ms");
  }

  @Test
  void usControlIsAThirdOfTheLinesAndFourFifthsOfTheCircuits() throws Exception {
    var lines = resolve(boards());
    var all = ShareLens.shares(lines, ShareLens.Dimension.CONTROL, ShareLens.Measure.LINES);
    var circuits = lines.stream().filter(l -> l.function().equals("ic")).toList();
    var ics = ShareLens.shares(circuits, ShareLens.Dimension.CONTROL, ShareLens.Measure.LINES);
    double share = all.byCountry().getOrDefault("US", ShareLens.Share.NONE).low().doubleValue();
    double shareOfIcs =
        ics.byCountry().getOrDefault("US", ShareLens.Share.NONE).low().doubleValue();
    assertTrue(share > 28 && share < 38, "lines: " + share);
    assertTrue(shareOfIcs > 78 && shareOfIcs < 90, "circuits: " + shareOfIcs);
  }

  @Test
  void theAuditByHandHoldsAndItsResultIsWhatItSays() throws Exception {
    var found = new HashMap<String, String>();
    for (var line : resolve(boards())) {
      var where = line.line().where();
      var holder = line.holder();
      found.put(
          where.file() + "|" + where.sheet() + "|" + where.row(),
          holder == null ? "" : holder.organisation());
    }
    int rows = 0;
    int right = 0;
    for (var text : Files.readAllLines(ROOT.resolve("provenance/audit/boards.txt"))) {
      if (text.startsWith("#") || text.isBlank()) continue;
      var columns = text.split(" \\| ", -1);
      assertEquals(8, columns.length, text);
      rows++;
      if (columns[5].equals("right")) {
        right++;
        assertEquals(columns[4], found.get(columns[0] + "|" + columns[1] + "|" + columns[2]), text);
      }
    }
    assertEquals(200, rows);
    assertTrue(right >= 196, right + " of 200 are right");
  }

  @Test
  void atLeast90PercentOfTheComponentsOfEachExampleAreResolved() throws Exception {
    for (var file : bills(".cdx.json")) {
      var lines = resolve(BillReader.read(file, ReadOptions.DEFAULT));
      long resolved = lines.stream().filter(Resolved::isResolved).count();
      assertTrue(
          resolved * 100 >= lines.size() * 90L,
          file.getFileName() + ": " + resolved + " of " + lines.size());
    }
  }
}
