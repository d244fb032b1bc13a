package soliton.provenance.bill;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the cells of an Office Open XML workbook (ECMA-376 part 1, clause 18) as text: shared and
/// inline strings,
/// numbers, stored results of formulas, and the merged ranges that span rows.
final class XlsxReader {
  static final int MAX_ROWS = 1_048_576;
  static final int MAX_SHEETS = 256;
  static final int MAX_MERGES = 20_000;

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final String file;
  private final XlsxArchive archive;
  private List<String> strings = List.of();

  private XlsxReader(String file, XlsxArchive archive) {
    this.file = file;
    this.archive = archive;
  }

  static List<Table> read(Path path) throws IOException, UnreadableBill {
    var file = String.valueOf(path.getFileName());
    try (var archive = XlsxArchive.open(path)) {
      return new XlsxReader(file, archive).sheets();
    }
  }

  private List<Table> sheets() throws IOException, UnreadableBill {
    var targets = targets();
    var tables = new ArrayList<Table>();
    strings = orEmpty(parse("xl/sharedStrings.xml", XlsxReader::sharedStrings), List.of());
    var sheets = parse("xl/workbook.xml", XlsxReader::sheetNames);
    if (sheets == null || sheets.isEmpty()) {
      throw new UnreadableBill(
          file,
          "has no xl/workbook.xml with sheets, so it is no workbook",
          "save it as .xlsx again");
    }
    if (sheets.size() > MAX_SHEETS)
      throw new UnreadableBill(file, "has more than 256 sheets", "split it");
    for (var sheet : sheets) {
      var target = targets.getOrDefault(sheet.relation(), "");
      var name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      var table = parse(name, xml -> table(sheet.name(), xml));
      if (table == null) {
        throw new UnreadableBill(
            file + "[" + sheet.name() + "]",
            "the sheet's content is missing",
            "save it as .xlsx again");
      }
      tables.add(table);
    }
    return tables;
  }

  private Map<String, String> targets() throws IOException, UnreadableBill {
    var found =
        parse(
            "xl/_rels/workbook.xml.rels",
            xml -> {
              var targets = new HashMap<String, String>();
              while (xml.hasNext()) {
                if (xml.next() == START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                  targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
                }
              }
              return targets;
            });
    return orEmpty(found, new HashMap<>());
  }

  private static <T> T orEmpty(@Nullable T found, T empty) {
    return found == null ? empty : found;
  }

  private interface Parse<T> {
    T from(XMLStreamReader xml) throws XMLStreamException, UnreadableBill;
  }

  private <T> @Nullable T parse(String name, Parse<T> parse) throws IOException, UnreadableBill {
    var xml = archive.xml(name);
    if (xml == null) return null;
    try {
      return parse.from(xml);
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof XlsxArchive.Inflated bomb) {
        throw archive.bomb(name, String.valueOf(bomb.getMessage()));
      }
      throw archive.broken(name, e);
    }
  }

  private record SheetName(String name, String relation) {}

  private static List<SheetName> sheetNames(XMLStreamReader xml) throws XMLStreamException {
    var names = new ArrayList<SheetName>();
    while (xml.hasNext()) {
      if (xml.next() == START_ELEMENT && xml.getLocalName().equals("sheet")) {
        var relation = xml.getAttributeValue(RELATIONSHIPS, "id");
        names.add(new SheetName(attribute(xml, "name"), relation == null ? "" : relation));
      }
    }
    return names;
  }

  private static List<String> sharedStrings(XMLStreamReader xml) throws XMLStreamException {
    var strings = new ArrayList<String>();
    while (xml.hasNext()) {
      if (xml.next() == START_ELEMENT && xml.getLocalName().equals("si"))
        strings.add(runs(xml, "si"));
    }
    return strings;
  }

  // Text is in runs; phonetic readings (rPh) beside them are not part of it.
  private static String runs(XMLStreamReader xml, String end) throws XMLStreamException {
    var text = new StringBuilder();
    boolean inText = false;
    int phonetic = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == START_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) phonetic++;
        inText = xml.getLocalName().equals("t");
      } else if (event == END_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) phonetic--;
        if (xml.getLocalName().equals(end)) break;
        inText = false;
      } else if (event == CHARACTERS && inText && phonetic == 0) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  private Table table(String name, XMLStreamReader xml) throws XMLStreamException, UnreadableBill {
    var rows = new ArrayList<Table.Row>();
    var merged = new ArrayList<Table.Merge>();
    int number = 0;
    while (xml.hasNext()) {
      if (xml.next() != START_ELEMENT) continue;
      if (xml.getLocalName().equals("row")) {
        var written = attribute(xml, "r");
        number = written.matches("[0-9]{1,7}") ? Integer.parseInt(written) : number + 1;
        if (rows.size() >= MAX_ROWS) throw archive.bomb(name, "has more than 1,048,576 rows");
        rows.add(row(name, number, xml));
      } else if (xml.getLocalName().equals("mergeCell")) {
        merge(attribute(xml, "ref"), merged);
        if (merged.size() > MAX_MERGES)
          throw archive.bomb(name, "has more than 20,000 merged ranges");
      }
    }
    return new Table(name, rows, merged);
  }

  private static void merge(String reference, List<Table.Merge> merged) {
    var ends = reference.split(":", 2);
    if (ends.length != 2 || !isReference(ends[0]) || !isReference(ends[1])) return;
    int first = rowOf(ends[0]);
    int last = rowOf(ends[1]);
    if (last > first) {
      merged.add(new Table.Merge(reference, first, last, columnOf(ends[0]), columnOf(ends[1])));
    }
  }

  private Table.Row row(String sheet, int number, XMLStreamReader xml)
      throws XMLStreamException, UnreadableBill {
    var cells = new TreeMap<Integer, String>();
    var faults = new TreeMap<Integer, String>();
    int column = -1;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == END_ELEMENT && xml.getLocalName().equals("row")) break;
      if (event != START_ELEMENT || !xml.getLocalName().equals("c")) continue;
      var reference = attribute(xml, "r");
      column = isReference(reference) ? columnOf(reference) : column + 1;
      cell(sheet + "!" + reference, column, xml, new Row(cells, faults));
    }
    return new Table.Row(number, cells, faults);
  }

  private record Row(Map<Integer, String> cells, Map<Integer, String> faults) {}

  private void cell(String place, int column, XMLStreamReader xml, Row row)
      throws XMLStreamException, UnreadableBill {
    var type = attribute(xml, "t");
    String value = null;
    boolean formula = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == END_ELEMENT && xml.getLocalName().equals("c")) break;
      if (event != START_ELEMENT) continue;
      switch (xml.getLocalName()) {
        case "f" -> formula = true;
        case "v" -> value = xml.getElementText();
        case "is" -> value = runs(xml, "is");
        default -> {}
      }
    }
    if (value == null && formula) {
      row.faults().put(column, "cell " + place + " is a formula without a stored result");
    } else if (value != null && type.equals("e")) {
      row.faults().put(column, "cell " + place + " holds the error " + value);
    } else if (value != null) {
      var text = type.equals("s") ? shared(place, value) : plain(type, value);
      if (!text.isBlank()) row.cells().put(column, text);
    }
  }

  private String shared(String place, String index) throws UnreadableBill {
    if (!index.matches("[0-9]{1,9}") || Integer.parseInt(index) >= strings.size()) {
      throw new UnreadableBill(
          file + "[" + place + "]",
          "refers to a string that is not in the file",
          "save it as .xlsx again");
    }
    return strings.get(Integer.parseInt(index));
  }

  // A number is stored in binary and written in full: 1.1000000000000001 is what a person typed as
  // 1.1.
  private static String plain(String type, String value) {
    if (!type.isEmpty() && !type.equals("n")) return value;
    if (!value.matches("-?[0-9]+\\.[0-9]{12,20}")) return value;
    return new java.math.BigDecimal(value)
        .round(new java.math.MathContext(15))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static boolean isReference(String text) {
    return text.matches("[A-Z]{1,3}[0-9]{1,7}");
  }

  private static int columnOf(String reference) {
    return Mapping.letters(reference.replaceAll("[0-9]", ""));
  }

  private static int rowOf(String reference) {
    return Integer.parseInt(reference.replaceAll("[A-Z]", ""));
  }

  private static String attribute(XMLStreamReader xml, String name) {
    var value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
