package soliton.provenance.bill;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of strangers: whatever is in them, a reader returns a bill or says what is wrong. The seed
/// is fixed;
/// `-Dsoliton.seed=N` tries another.
class HostileFilesTest {
  private static final long SEED = Long.getLong("soliton.seed", 20261122L);
  private static final int MUTATIONS = 600;

  @TempDir Path folder;

  private static void readOrSay(Path file) {
    try {
      var bill = BillReader.read(file, ReadOptions.DEFAULT);
      for (var sheet : bill.accounting().sheets()) assertTrue(sheet.isBalanced(), sheet.toString());
    } catch (UnreadableBill e) {
      var message = String.valueOf(e.getMessage());
      assertTrue(message.contains("; "), "a remedy belongs to it: " + message);
      assertFalse(message.contains("Exception"), message);
    }
  }

  private void mutate(byte[] original, String name) throws IOException {
    var random = new Random(SEED);
    for (int i = 0; i < MUTATIONS; i++) {
      var bytes = original.clone();
      int changes = 1 + random.nextInt(8);
      for (int c = 0; c < changes; c++)
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      readOrSay(Files.write(folder.resolve(name), bytes));
    }
    for (int length = 1; length < original.length; length += Math.max(1, original.length / 200)) {
      readOrSay(Files.write(folder.resolve(name), Arrays.copyOf(original, length)));
    }
  }

  @Test
  void aChangedOrCutWorkbookIsReadOrRefused() throws Exception {
    var path =
        Workbook.of(folder.resolve("w.xlsx"), "Qty;Part Number;Mfr", "1;X1;Acme", "2;X2;Bolt");
    mutate(Files.readAllBytes(path), "w.xlsx");
  }

  @Test
  void aChangedOrCutTableIsReadOrRefused() throws Exception {
    var text = "Qty,Part Number,Manufacturer,Unit Price\n1,\"X,1\",Acme,1.25\n2,X2,Bolt,1-2\n";
    mutate(text.getBytes(StandardCharsets.UTF_8), "t.csv");
  }

  @Test
  void aChangedOrCutCycloneDxFileIsReadOrRefused() throws Exception {
    var text =
        """
        {"bomFormat":"CycloneDX","specVersion":"1.6","components":[
          {"type":"library","name":"x","purl":"pkg:maven/a/x@1","licenses":[{"license":{"id":"MIT"}}]},
          {"type":"device","name":"y","supplier":{"name":"Acme"},
           "properties":[{"name":"cdx:device:quantity","value":"3"}]}]}
        """;
    mutate(text.getBytes(StandardCharsets.UTF_8), "c.json");
  }

  @Test
  void numbersBeyondReasonAreRefusedAndCostNothing() throws Exception {
    var text =
        """
        Qty,MPN,Price
        1e999999999,X1,1
        99999999999999999999,X2,1
        -1,X3,1
        1,X4,1e99
        1,X5,-4
        1,X6,9999999999999
        """;
    var bill =
        BillReader.read(Files.writeString(folder.resolve("n.csv"), text), ReadOptions.DEFAULT);
    assertTrue(bill.accounting().refused().size() >= 4, bill.accounting().refused().toString());
  }
}
