package soliton.provenance.bill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the smallest workbook that a reader accepts, or one with a sheet of the test's own
/// making.
final class Workbook {
  static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private Workbook() {}

  /// One sheet of inline strings.
  static Path of(Path file, String... rows) throws IOException {
    var sheet = new StringBuilder("<sheetData>");
    for (int i = 0; i < rows.length; i++) {
      sheet.append("<row r=\"").append(i + 1).append("\">");
      var cells = rows[i].split(";", -1);
      for (int c = 0; c < cells.length; c++) {
        var reference = (char) ('A' + c) + "" + (i + 1);
        if (!cells[c].isEmpty()) {
          sheet.append(
              "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + cells[c] + "</t></is></c>");
        }
      }
      sheet.append("</row>");
    }
    return raw(
        file, "<worksheet xmlns=\"" + NAMESPACE + "\">" + sheet + "</sheetData></worksheet>");
  }

  /// A workbook whose only sheet has the given XML.
  static Path raw(Path file, String sheet) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + NAMESPACE
              + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
              + "<sheets><sheet name=\"Parts\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      entry(zip, "xl/worksheets/sheet1.xml", sheet);
    }
    return file;
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
