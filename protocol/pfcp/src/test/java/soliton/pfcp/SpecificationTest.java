package soliton.pfcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Compares the records with the tables of TS 29.244 V19.5.0: elements, order, presence, types.
class SpecificationTest {
  private static final Path ROOT = Path.of(System.getProperty("soliton.root", "../.."));
  private static final Path SPECIFICATION = ROOT.resolve("../shared/specs/ts29244-j50.md");
  private static final Path RECORDS =
      ROOT.resolve("protocol/pfcp/src/main/java/soliton/pfcp/message");

  private static final Pattern IE =
      Pattern.compile("@Ie\\(type = (\\d+),\\s*presence = (\\w+)[^)]*\\)");
  private static final Pattern TABLE_OF =
      Pattern.compile("TS(?:\\s|///)+29\\.244(?:\\s|///)+table(?:\\s|///)+([\\w.-]+)\\)");

  /// Rows whose IE Type column does not name an element of table 8.1.2-1 in its words.
  private static final Map<String, Integer> MISNAMED =
      Map.of(
          "qosinformation", 240,
          "ipmulticastaddressinginfo", 188,
          "redundanttransmissiondetectionparameters", 255,
          "ethernetinactivitytimer", 146,
          "dnn", 159,
          "macaddresseddetected", 144,
          "macaddressesdetected", 144,
          "joinipmulticastinformation", 189,
          "leaveipmulticastinformation", 190);

  /// Elements of the same name but different types, by the table that uses them.
  private static final Map<String, Integer> BY_TABLE =
      Map.ofEntries(
          Map.entry("7.5.4.1-1 Update BAR", 86),
          Map.entry("7.5.9.1-1 Update BAR", 12),
          Map.entry("7.5.4.1-1 TSC Management Information", 199),
          Map.entry("7.5.5.1-1 TSC Management Information", 200),
          Map.entry("7.5.8.1-1 TSC Management Information", 201),
          Map.entry("7.5.5.1-1 Usage Report", 78),
          Map.entry("7.5.7.1-1 Usage Report", 79),
          Map.entry("7.5.8.1-1 Usage Report", 80),
          Map.entry("7.5.5.1-1 Packet Rate Status Report", 264),
          Map.entry("7.5.7.1-1 Packet Rate Status Report", 252),
          Map.entry("7.5.8.1-1 Packet Rate Status Report", 252));

  /// Kept although the column of N4 says no: duplication is wanted there too.
  private static final Set<Integer> KEPT = Set.of(5, 105);

  /// Tables that only N4mb or Sx use, and those that a reference replaces: 7.5.4.9 has no caption,
  /// 7.5.2.8-3 and 7.5.4.16-3 repeat the table before them, 7.5.4.18-2 repeats 7.5.2.9-4,
  /// 7.5.7.3-1 is the part of 7.5.8.6-1 that a deletion has.
  private static final Set<String> WITHOUT_RECORD =
      Set.of(
          "7.5.2.1-4",
          "7.5.2.3-5",
          "7.5.2.3-6",
          "7.5.2.4-2",
          "7.5.3.1-4",
          "7.5.4.3-4",
          "7.5.4.18-2",
          "7.5.2.8-3",
          "7.5.4.16-3",
          "7.4.4.1.4-2",
          "7.5.7.3-1");

  @Test
  void everyTableOfClause7IsARecordWithItsElementsInItsOrder() throws IOException {
    assumeTrue(Files.exists(SPECIFICATION), "no ../shared/specs beside the project");
    List<String> lines = Files.readAllLines(SPECIFICATION);
    Map<String, Integer> types = types(lines);
    Map<String, List<String>> wanted = tables(lines, types);
    Map<String, List<String>> found = records();
    assertTrue(wanted.size() > 120, "only " + wanted.size() + " tables found");
    Map<String, String> differences = new TreeMap<>();
    wanted.forEach(
        (table, rows) -> {
          List<String> ours = found.get(table);
          if (!WITHOUT_RECORD.contains(table) && !rows.equals(ours)) {
            differences.put(table, "\nwant " + rows + "\nhave " + ours);
          }
        });
    assertEquals(Map.of(), differences);
  }

  private static Map<String, Integer> types(List<String> lines) {
    Map<String, Integer> types = new HashMap<>();
    int at = lines.indexOf("Table 8.1.2-1: Information Element Types");
    for (String line : lines.subList(at, at + 420)) {
      Matcher row = Pattern.compile("\\| (\\d+) \\| ([^|]+) \\|.*").matcher(line);
      if (row.matches()) {
        types.putIfAbsent(simple(row.group(2)), Integer.parseInt(row.group(1)));
      }
    }
    types.putAll(MISNAMED);
    return types;
  }

  /// Rows as `type presence`, by table.
  private static Map<String, List<String>> tables(List<String> lines, Map<String, Integer> types) {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    String clause = "";
    String table = null;
    for (String line : lines) {
      if (line.startsWith("#")) {
        clause = line.replaceAll("^#+\\s+(\\S+).*", "$1");
      }
      Matcher caption = Pattern.compile("Table (7\\.[45][\\d.]+-\\d+)[:.].*").matcher(line);
      if (caption.matches()) {
        boolean misnumbered = clause.equals("7.4.7.2");
        table = misnumbered ? "7.4.7.2-1" : caption.group(1);
        tables.put(table, new ArrayList<>());
      } else if (table != null && line.startsWith("|")) {
        row(table, line, types, tables.computeIfAbsent(table, t -> new ArrayList<>()));
      } else if (!line.isBlank()) {
        table = null;
      }
    }
    tables.values().removeIf(List::isEmpty);
    return tables;
  }

  private static void row(
      String table, String line, Map<String, Integer> types, List<String> rows) {
    String[] cells = line.substring(1, line.length() - 1).split(" \\| ", -1);
    if (cells.length != 9 || !Set.of("M", "C", "O", "CO").contains(cells[1].strip())) {
      return;
    }
    String name = cells[0].strip();
    Integer byTable = BY_TABLE.get(table + " " + name);
    Integer type = byTable != null ? byTable : types.get(simple(cells[8]));
    if (type == null) {
      type = types.get(simple(name));
    }
    boolean onN4 = cells[6].contains("X");
    boolean duplication = table.equals("7.5.2.3-3") || table.equals("7.5.4.3-3");
    if (name.isEmpty() || !onN4 && !duplication && !KEPT.contains(type == null ? -1 : type)) {
      return;
    }
    String row = type + " " + cells[1].strip();
    // the same row twice in 7.5.9.1-1 is a slip of the pen
    if (!(table.equals("7.5.9.1-1") && rows.contains(row))) {
      rows.add(row);
    }
  }

  private static String simple(String name) {
    return name.replaceAll("\\(.*?\\)", "")
        .replaceAll(" IE within .*", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }

  private static Map<String, List<String>> records() throws IOException {
    Map<String, List<String>> records = new HashMap<>();
    try (Stream<Path> files = Files.list(RECORDS)) {
      for (Path each : files.toList()) {
        String source = Files.readString(each);
        Matcher table = TABLE_OF.matcher(source);
        if (!table.find()) {
          continue;
        }
        List<String> rows = new ArrayList<>();
        Matcher ie = IE.matcher(source);
        while (ie.find()) {
          String presence =
              switch (ie.group(2)) {
                case "MANDATORY" -> "M";
                case "CONDITIONAL" -> "C";
                case "OPTIONAL" -> "O";
                default -> "CO";
              };
          rows.add(ie.group(1) + " " + presence);
        }
        records.put(table.group(1), rows);
      }
    }
    return records;
  }
}
