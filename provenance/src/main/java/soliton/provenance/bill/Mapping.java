package soliton.provenance.bill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which column of a table means what, found from a row of headings.
///
/// @param columns meaning to index
/// @param alternateNames number of the alternate to the column of its part number
/// @param alternateMakers number of the alternate to the column of its manufacturer
record Mapping(
    Map<Column, Integer> columns,
    TreeMap<Integer, Integer> alternateNames,
    TreeMap<Integer, Integer> alternateMakers) {

  /// Headings are at most this long; longer text is data.
  private static final int MAX_HEADING = 40;

  /// The mapping of a row of headings, or null when the row is none.
  static @Nullable Mapping of(Table.Row row, ReadOptions options) {
    var columns = new EnumMap<Column, Integer>(Column.class);
    var names = new TreeMap<Integer, Integer>();
    var makers = new TreeMap<Integer, Integer>();
    for (var cell : row.cells().entrySet()) {
      if (cell.getValue().length() > MAX_HEADING) continue;
      var bare = Text.bare(cell.getValue());
      if (isAlternate(bare)) {
        (meaningOfAlternate(bare) == Column.MANUFACTURER ? makers : names)
            .put(ordinal(bare), cell.getKey());
      } else {
        var column = meaning(bare);
        if (column != null) columns.putIfAbsent(column, cell.getKey());
      }
    }
    boolean isHeading = isHeading(columns);
    override(columns, row, options, isHeading);
    return isHeading(columns) ? new Mapping(columns, names, makers) : null;
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }

  OptionalInt index(Column column) {
    var index = columns.get(column);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  String cell(Table.Row row, Column column) {
    var index = columns.get(column);
    return index == null ? "" : row.cell(index).strip();
  }

  List<Line.Alternate> alternates(Table.Row row) {
    var found = new ArrayList<Line.Alternate>();
    var numbers = new TreeMap<>(alternateNames);
    numbers.putAll(alternateMakers);
    for (int number : numbers.keySet()) {
      var name = alternateNames.containsKey(number) ? row.cell(alternateNames.get(number)) : "";
      var maker = alternateMakers.containsKey(number) ? row.cell(alternateMakers.get(number)) : "";
      if (!name.isBlank() || !maker.isBlank()) {
        found.add(new Line.Alternate(name.strip(), maker.strip()));
      }
    }
    return found;
  }

  /// A sheet of changes has part numbers too; a bill says how many.
  boolean isBill() {
    return has(Column.QUANTITY) || has(Column.PACKAGE_URL);
  }

  private static boolean isHeading(Map<Column, Integer> columns) {
    boolean identifies =
        columns.containsKey(Column.PART_NUMBER)
            || columns.containsKey(Column.PACKAGE_URL)
            || columns.containsKey(Column.MANUFACTURER);
    return identifies && columns.size() >= 2;
  }

  // An override names a heading of this row; or the letters of a column, once the row is a heading.
  private static void override(
      Map<Column, Integer> columns, Table.Row row, ReadOptions options, boolean isHeading) {
    var lettered = new EnumMap<Column, Integer>(Column.class);
    boolean isNamed = isHeading;
    for (var entry : options.columns().entrySet()) {
      var wanted = Text.bare(entry.getValue());
      var named =
          row.cells().entrySet().stream()
              .filter(cell -> Text.bare(cell.getValue()).equals(wanted))
              .findFirst();
      if (named.isPresent()) {
        columns.put(entry.getKey(), named.get().getKey());
        isNamed = true;
      } else if (entry.getValue().matches("[A-Za-z]{1,3}")) {
        lettered.put(entry.getKey(), letters(entry.getValue()));
      }
    }
    if (isNamed) columns.putAll(lettered);
  }

  /// `A` is 0, `AA` is 26.
  static int letters(String text) {
    int index = 0;
    for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) index = index * 26 + (c - 'A' + 1);
    return index - 1;
  }

  private static @Nullable Column meaning(String bare) {
    if (bare.isEmpty()) return null;
    for (var column : Column.values()) if (column.headings().contains(bare)) return column;
    for (var column : Column.values()) {
      for (var heading : column.headings()) {
        if (heading.length() >= 7 && Text.distance(bare, heading, 2) <= 2) return column;
      }
    }
    return null;
  }

  private static boolean isAlternate(String bare) {
    return bare.startsWith("alt")
        || bare.startsWith("secondsource")
        || bare.startsWith("2ndsource");
  }

  private static Column meaningOfAlternate(String bare) {
    boolean maker =
        bare.contains("mfg") && !bare.contains("pn") && !bare.contains("part")
            || bare.contains("manufacturer") && !bare.contains("part")
            || bare.contains("mfr") && !bare.contains("part") && !bare.contains("pn");
    return maker ? Column.MANUFACTURER : Column.PART_NUMBER;
  }

  private static int ordinal(String bare) {
    var digits = bare.replaceAll("^2nd", "").replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 2 ? 1 : Integer.parseInt(digits);
  }
}
