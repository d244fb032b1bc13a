package soliton.provenance.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soliton.provenance.bill.BillReader;
import soliton.provenance.bill.Line;
import soliton.provenance.bill.ReadOptions;
import soliton.provenance.bill.UnreadableBill;

class OwnBillTest {
  @TempDir Path root;

  private void list(String text) throws Exception {
    Files.createDirectories(root.resolve("provenance/target"));
    Files.writeString(root.resolve("provenance/target/dependencies.txt"), text);
  }

  @Test
  void runTimeAndBuildAreKeptApartAndWhatDoesBothRuns() throws Exception {
    list("build pkg:maven/a/x@1 -\nrun pkg:maven/a/x@1 00ff\nbuild pkg:maven/a/y@2 -\n");
    var lines = OwnBill.read(root).toBill().lines();
    assertEquals(2, lines.size());
    assertEquals(Line.Phase.RUN, lines.get(0).use().phase());
    assertEquals(Line.Phase.BUILD, lines.get(1).use().phase());
  }

  @Test
  void theBillIsCycloneDxThatTheReaderReads() throws Exception {
    list("run pkg:maven/a/x@1 00ff\nbuild pkg:maven/a/y@2 -\n");
    var file = Files.writeString(root.resolve("own.json"), OwnBill.read(root).toCycloneDx());
    var bill = BillReader.read(file, ReadOptions.DEFAULT);
    assertEquals(2, bill.lines().size());
    assertEquals(Line.Phase.BUILD, bill.lines().get(1).use().phase());
    assertTrue(Files.readString(file).contains("\"content\" : \"00ff\""));
  }

  @Test
  void aMissingListSaysHowToMakeIt() {
    var e = assertThrows(UnreadableBill.class, () -> OwnBill.read(root));
    assertTrue(String.valueOf(e.getMessage()).contains("soliton provenance self"));
  }

  @Test
  void aDamagedListNamesItsLine() throws Exception {
    list("run pkg:maven/a/x@1 -\nwhatever\n");
    var e = assertThrows(UnreadableBill.class, () -> OwnBill.read(root));
    assertTrue(String.valueOf(e.getMessage()).contains("dependencies.txt:2"));
  }
}
