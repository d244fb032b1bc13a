package soliton.provenance.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillReaderTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Bill csv(String text) throws IOException, UnreadableBill {
    return BillReader.read(file("bill.csv", text), ReadOptions.DEFAULT);
  }

  private String unreadable(Path path) {
    var e = assertThrows(UnreadableBill.class, () -> BillReader.read(path, ReadOptions.DEFAULT));
    return String.valueOf(e.getMessage());
  }

  private static void assertBalanced(Bill bill) {
    for (var sheet : bill.accounting().sheets()) assertTrue(sheet.isBalanced(), sheet.toString());
  }

  @Test
  void columnsAreFoundByTheirHeadings() throws Exception {
    var bill =
        csv("Designator,MPN,Mfr,Qty,Unit Price,Currency,COO\nR1,RC0402,Yageo,10,0.01,EUR,TW\n");
    var line = bill.lines().getFirst();
    assertEquals("RC0402", line.identity().name());
    assertEquals("Yageo", line.identity().manufacturer());
    assertEquals("10", line.amount().quantity().toPlainString());
    assertEquals("R1", line.use().reference());
    assertEquals("TW", line.identity().claims().origin());
    var price = line.amount().price();
    assertTrue(price != null && price.currency().equals("EUR"));
    assertBalanced(bill);
  }

  @Test
  void aMisspeltHeadingIsFound() throws Exception {
    assertEquals(1, csv("Qunatity;Part number;Manufacturer\n2;X1;Acme\n").lines().size());
  }

  @Test
  void quantityForAHundredBoardsIsNotTheQuantity() throws Exception {
    var line = csv("QTY 100,Quantity,Part Number\n200,2,X1\n").lines().getFirst();
    assertEquals("2", line.amount().quantity().toPlainString());
  }

  @Test
  void columnsCanBeNamed() throws Exception {
    var options =
        new ReadOptions(
            Map.of(Column.PART_NUMBER, "Order code", Column.QUANTITY, "C"),
            List.of(),
            StandardCharsets.UTF_8,
            "");
    var path = file("odd.csv", "Order code,Manufacturer,How many\nX1,Acme,7\n");
    var line = BillReader.read(path, options).lines().getFirst();
    assertEquals("X1", line.identity().name());
    assertEquals("7", line.amount().quantity().toPlainString());
  }

  @Test
  void alternatesAreReadInTheirOrder() throws Exception {
    var bill =
        csv(
            """
            Qty,Part Number,Mfg.,Alt Part Number 1,Alt Mfg 1,Alt Part Number 2,Alt Mfg 2
            1,X1,Acme,Y1,Bolt,,ANY
            """);
    var alternates = bill.lines().getFirst().alternates();
    assertEquals(new Line.Alternate("Y1", "Bolt"), alternates.getFirst());
    assertTrue(alternates.get(1).isAnybody());
  }

  @Test
  void aPriceMayBeARange() throws Exception {
    var price = csv("Qty,MPN,Price\n1,X1,$0.80 - 1.10\n").lines().getFirst().amount().price();
    assertTrue(price != null);
    assertEquals("0.80", price.low().toPlainString());
    assertEquals("1.10", price.high().toPlainString());
    assertEquals("USD", price.currency());
  }

  @Test
  void unreadableRowsAreReportedOneByOneAndCounted() throws Exception {
    var bill = csv("Qty,MPN,Price\nmany,X1,1\n1,X2,cheap\n1,X3,1\n3,,\n,,\nsee note\n");
    assertEquals(1, bill.lines().size());
    assertEquals(3, bill.accounting().refused().size());
    assertEquals(
        "bill.csv:2: quantity 'many' is no number; write a number",
        bill.accounting().refused().getFirst().toString());
    assertEquals(1, bill.accounting().notes().size());
    assertBalanced(bill);
  }

  @Test
  void headingsRepeatedInsideATableAreNoLines() throws Exception {
    var bill = csv("Qty,Part Number,Manufacturer\n1,X1,A\nQty,Part Number,Manufacturer\n2,X2,B\n");
    assertEquals(2, bill.lines().size());
    assertEquals(2, bill.accounting().sheets().getFirst().headings());
  }

  @Test
  void partsThatAreNotFittedStayInTheBill() throws Exception {
    var bill = csv("Qty,MPN,Assembly\n1,X1,Mount\n1,X2,DNP\n");
    assertTrue(bill.lines().getFirst().use().isFitted());
    assertFalse(bill.lines().get(1).use().isFitted());
  }

  @Test
  void quotedCellsMayHoldSeparatorsAndLines() throws Exception {
    var bill = csv("Qty,MPN,Description\n1,\"X,1\",\"a \"\"b\"\"\nc\"\n1,X2,d\n");
    assertEquals("X,1", bill.lines().getFirst().identity().name());
    assertEquals("a \"b\"\nc", bill.lines().getFirst().identity().description());
    assertEquals(4, bill.lines().get(1).where().row());
  }

  @Test
  void aTextThatKeepsItsZerosIsNoFormula() throws Exception {
    assertEquals("0402", csv("Qty,MPN\n1,=\"0402\"\n").lines().getFirst().identity().name());
  }

  @Test
  void aFormulaInCsvIsRefusedWithItsRow() throws Exception {
    var bill = csv("Qty,MPN\n=SUM(A1:A9),X1\n");
    assertTrue(
        bill.accounting()
            .refused()
            .getFirst()
            .toString()
            .startsWith("bill.csv:2: a cell holds the formula"));
  }

  @Test
  void aQuoteThatNeverClosesNamesWhereItOpens() throws Exception {
    assertTrue(
        unreadable(file("x.csv", "Qty,MPN\n1,\"X1\n"))
            .startsWith("x.csv:2: a quoted cell opens here"));
  }

  @Test
  void anotherEncodingIsNamedWithPlaceAndRemedy() throws Exception {
    var path = folder.resolve("latin.csv");
    Files.write(
        path, "Qty,MPN,Manufacturer\n1,X1,W\u00fcrth\n".getBytes(Charset.forName("windows-1252")));
    var message = unreadable(path);
    assertTrue(message.startsWith("latin.csv:2: octet"), message);
    assertTrue(message.contains("--charset windows-1252"), message);
    var options = new ReadOptions(Map.of(), List.of(), Charset.forName("windows-1252"), "");
    assertEquals(
        "W\u00fcrth", BillReader.read(path, options).lines().getFirst().identity().manufacturer());
  }

  @Test
  void utf16WithAMarkIsRead() throws Exception {
    var path = folder.resolve("utf16.csv");
    Files.write(path, "\uFEFFQty,MPN\n1,X1\n".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(1, BillReader.read(path, ReadOptions.DEFAULT).lines().size());
  }

  @Test
  void aFileWithoutHeadingsSaysHowToNameThem() throws Exception {
    var message = unreadable(file("x.csv", "hello,world\n1,2\n"));
    assertTrue(message.contains("--map part-number"), message);
  }

  @Test
  void anEmptyFileAndAFolderAreRefused() throws Exception {
    assertTrue(unreadable(file("x.csv", "")).contains("is empty"));
    assertTrue(unreadable(folder).contains("is no file"));
  }

  @Test
  void aWorkbookIsReadWithTheNumberOfEachRow() throws Exception {
    var path =
        Workbook.of(
            folder.resolve("b.xlsx"), "Bill of X", "Qty;Part Number;Manufacturer", "3;X1;Acme");
    var bill = BillReader.read(path, ReadOptions.DEFAULT);
    assertEquals("b.xlsx[Parts]:3", bill.lines().getFirst().where().toString());
    assertEquals(1, bill.accounting().notes().size());
    assertBalanced(bill);
  }

  @Test
  void aTruncatedWorkbookIsRefusedWithARemedy() throws Exception {
    var path = Workbook.of(folder.resolve("t.xlsx"), "Qty;Part Number", "1;X1");
    Files.write(path, java.util.Arrays.copyOf(Files.readAllBytes(path), 300));
    assertTrue(unreadable(path).contains("truncated or no .xlsx"));
  }

  @Test
  void anOldOrEncryptedWorkbookIsNamedAsSuch() throws Exception {
    var path = folder.resolve("old.xlsx");
    Files.write(path, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    assertTrue(unreadable(path).contains("without password"));
  }

  @Test
  void brokenXmlNamesEntryLineAndColumn() throws Exception {
    var path = Workbook.raw(folder.resolve("x.xlsx"), "<worksheet><sheetData><row></worksheet>");
    assertTrue(unreadable(path).startsWith("x.xlsx[xl/worksheets/sheet1.xml] line 1 column"));
  }

  @Test
  void aZipBombStopsAtItsBound() throws Exception {
    var path =
        Workbook.raw(
            folder.resolve("b.xlsx"), "<worksheet>" + " ".repeat(20 << 20) + "</worksheet>");
    assertTrue(Files.size(path) < 100_000);
    assertTrue(unreadable(path).contains("zip bomb"));
  }

  @Test
  void entitiesAreNeitherExpandedNorFetched() throws Exception {
    var bomb =
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
            + "<worksheet xmlns=\""
            + Workbook.NAMESPACE
            + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\">"
            + "<is><t>&b;&f;</t></is></c></row></sheetData></worksheet>";
    var message = unreadable(Workbook.raw(folder.resolve("x.xlsx"), bomb));
    assertFalse(message.contains("root:"), message);
  }

  private Bill sheet(String data) throws IOException, UnreadableBill {
    var xml =
        "<worksheet xmlns=\""
            + Workbook.NAMESPACE
            + "\"><sheetData><row r=\"1\">"
            + "<c r=\"A1\" t=\"inlineStr\"><is><t>Qty</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>MPN</t></is></c></row>"
            + data
            + "</worksheet>";
    return BillReader.read(Workbook.raw(folder.resolve("s.xlsx"), xml), ReadOptions.DEFAULT);
  }

  @Test
  void aFormulaCountsByItsStoredResultAndIsRefusedWithoutOne() throws Exception {
    var bill =
        sheet(
            "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"B2\" t=\"str\"><v>X1</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><f>1+1</f></c><c r=\"B3\" t=\"str\"><v>X2</v></c></row></sheetData>");
    assertEquals("2", bill.lines().getFirst().amount().quantity().toPlainString());
    assertTrue(
        bill.accounting()
            .refused()
            .getFirst()
            .toString()
            .contains("Parts!A3 is a formula without a stored result"));
  }

  @Test
  void anErrorValueIsRefused() throws Exception {
    var bill =
        sheet(
            "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#REF!</v></c><c r=\"B2\" t=\"str\"><v>X1</v></c></row></sheetData>");
    assertTrue(bill.accounting().refused().getFirst().why().contains("#REF!"));
  }

  @Test
  void cellsMergedOverRowsAreRefusedWithTheirRange() throws Exception {
    var bill =
        sheet(
            "<row r=\"2\"><c r=\"A2\"><v>2</v></c><c r=\"B2\" t=\"str\"><v>X1</v></c></row>"
                + "<row r=\"3\"><c r=\"B3\" t=\"str\"><v>X2</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>");
    assertEquals(0, bill.lines().size());
    assertEquals(2, bill.accounting().refused().size());
    assertTrue(bill.accounting().refused().getFirst().toString().contains("A2:A3 are merged"));
  }

  @Test
  void aStringThatIsNotInTheFileIsDamage() {
    var e =
        assertThrows(
            UnreadableBill.class,
            () -> sheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99</v></c></row></sheetData>"));
    assertTrue(String.valueOf(e.getMessage()).contains("refers to a string"));
  }
}
