package soliton.provenance.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CycloneDxReaderTest {
  @TempDir Path folder;

  private Bill read(String json) throws Exception {
    return BillReader.read(Files.writeString(folder.resolve("b.json"), json), ReadOptions.DEFAULT);
  }

  private String unreadable(String json) {
    var e = assertThrows(UnreadableBill.class, () -> read(json));
    return String.valueOf(e.getMessage());
  }

  private static String bom(String version, String components) {
    return "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\""
        + version
        + "\",\"components\":["
        + components
        + "]}";
  }

  @Test
  void everyVersionFrom14To17IsRead() throws Exception {
    for (var version : new String[] {"1.4", "1.5", "1.6", "1.7"}) {
      var bill =
          read(bom(version, "{\"type\":\"library\",\"name\":\"x\",\"purl\":\"pkg:maven/a/x@1\"}"));
      assertEquals("pkg:maven/a/x@1", bill.lines().getFirst().identity().packageUrl());
    }
  }

  @Test
  void anotherVersionIsRefusedWithARemedy() {
    assertTrue(unreadable(bom("9.9", "")).contains("convert it to CycloneDX JSON 1.4 to 1.7"));
  }

  @Test
  void componentsInsideComponentsCount() throws Exception {
    var bill =
        read(bom("1.6", "{\"name\":\"a\",\"components\":[{\"name\":\"b\"},{\"name\":\"c\"}]}"));
    assertEquals(3, bill.lines().size());
    assertTrue(bill.accounting().sheets().getFirst().isBalanced());
  }

  @Test
  void aDeviceHasMakerQuantityAndNoPackageUrl() throws Exception {
    var line =
        read(bom(
                "1.4",
                "{\"type\":\"device\",\"name\":\"X1\",\"supplier\":{\"name\":\"Acme\"},"
                    + "\"properties\":[{\"name\":\"cdx:device:quantity\",\"value\":\"8\"}]}"))
            .lines()
            .getFirst();
    assertEquals("Acme", line.identity().manufacturer());
    assertEquals("8", line.amount().quantity().toPlainString());
    assertEquals("", line.identity().packageUrl());
  }

  @Test
  void anExcludedComponentBelongsToTheBuild() throws Exception {
    var line =
        read(bom("1.6", "{\"name\":\"x\",\"scope\":\"excluded\",\"purl\":\"pkg:maven/a/x@1\"}"))
            .lines()
            .getFirst();
    assertEquals(Line.Phase.BUILD, line.use().phase());
  }

  @Test
  void aNamelessComponentIsRefusedAndCounted() throws Exception {
    var bill = read(bom("1.6", "{\"type\":\"library\"},{\"name\":\"x\"},7"));
    assertEquals(1, bill.lines().size());
    assertEquals(2, bill.accounting().refused().size());
  }

  @Test
  void truncatedJsonNamesLineAndColumn() {
    var message =
        unreadable(
            "{\"bomFormat\":\"CycloneDX\",\n\"specVersion\":\"1.6\",\"components\":[{\"name\"");
    assertTrue(message.startsWith("b.json:2:"), message);
    assertTrue(message.contains("export it again"), message);
  }

  @Test
  void jsonThatIsNoBillIsRefused() {
    assertTrue(unreadable("{\"hello\":1}").contains("bomFormat"));
    assertTrue(unreadable("[]").contains("bomFormat"));
  }

  @Test
  void deepNestingStopsAtItsBound() {
    assertTrue(unreadable("{\"a\":" + "[".repeat(100_000)).contains("exceeds a limit"));
  }

  @Test
  void aMemberGivenTwiceIsRefused() {
    assertTrue(
        unreadable("{\"bomFormat\":\"CycloneDX\",\"bomFormat\":\"X\"}").contains("Duplicate"));
  }

  @Test
  void textAfterTheEndIsRefused() {
    assertTrue(unreadable(bom("1.6", "") + " {}").contains("text after its end"));
  }
}
