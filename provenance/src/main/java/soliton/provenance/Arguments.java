package soliton.provenance;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.provenance.bill.Column;
import soliton.provenance.bill.ReadOptions;

/// The words of a command line: options with a value, flags, and the rest.
final class Arguments {
  private static final Set<String> FLAGS = Set.of("--json", "--help", "--quiet", "--progress");
  private static final Set<String> VALUES =
      Set.of(
          "--policy",
          "--date",
          "--destination",
          "--domestic",
          "--knowledge",
          "--html",
          "--sarif",
          "--cyclonedx",
          "--map",
          "--sheet",
          "--charset",
          "--currency",
          "--proofs",
          "--root",
          "--output",
          "--sample",
          "--function",
          "--without",
          "--mirror");

  private final Map<String, List<String>> options = new LinkedHashMap<>();
  private final List<String> rest = new ArrayList<>();

  /// A command line that cannot be understood.
  static final class Misuse extends Exception {
    private static final long serialVersionUID = 1;

    Misuse(String what) {
      super(what, null, false, false);
    }
  }

  Arguments(List<String> words) throws Misuse {
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      int equals = word.indexOf('=');
      if (!word.startsWith("--")) {
        rest.add(word);
      } else if (FLAGS.contains(word)) {
        put(word, "");
      } else if (equals > 0 && VALUES.contains(word.substring(0, equals))) {
        put(word.substring(0, equals), word.substring(equals + 1));
      } else if (!VALUES.contains(word)) {
        throw new Misuse("unknown option " + word);
      } else if (i + 1 >= words.size()) {
        throw new Misuse(word + " needs a value");
      } else {
        put(word, words.get(++i));
      }
    }
  }

  private void put(String name, String value) {
    options.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  List<String> rest() {
    return rest;
  }

  boolean has(String flag) {
    return options.containsKey(flag);
  }

  @Nullable String text(String name) {
    var values = options.get(name);
    return values == null ? null : values.getLast();
  }

  String text(String name, String otherwise) {
    var value = text(name);
    return value == null ? otherwise : value;
  }

  @Nullable Path path(String name) {
    var value = text(name);
    return value == null ? null : Path.of(value);
  }

  int number(String name, int otherwise) throws Misuse {
    var value = text(name);
    if (value == null) return otherwise;
    if (!value.matches("[0-9]{1,9}"))
      throw new Misuse(name + " needs a number, not '" + value + "'");
    return Integer.parseInt(value);
  }

  LocalDate date() throws Misuse {
    var value = text("--date");
    if (value == null) return LocalDate.now(java.time.ZoneOffset.UTC);
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new Misuse("--date needs a date like 2026-01-31, not '" + value + "'");
    }
  }

  List<String> destinations() throws Misuse {
    var value = text("--destination");
    if (value == null) return List.of();
    var codes = List.of(value.toUpperCase(Locale.ROOT).split(",", -1));
    for (var code : codes) {
      if (!Set.of(Locale.getISOCountries()).contains(code)) {
        throw new Misuse("--destination: '" + code + "' is no ISO 3166 country code");
      }
    }
    return codes;
  }

  ReadOptions readOptions() throws Misuse {
    var columns = new EnumMap<Column, String>(Column.class);
    for (var mapping : options.getOrDefault("--map", List.of())) {
      for (var pair : mapping.split(",", -1)) {
        var sides = pair.split("=", 2);
        if (sides.length != 2)
          throw new Misuse("--map is written column=heading, not '" + pair + "'");
        columns.put(column(sides[0]), sides[1]);
      }
    }
    return new ReadOptions(
        columns,
        options.getOrDefault("--sheet", List.of()),
        charset(text("--charset", "UTF-8")),
        text("--currency", ""));
  }

  private static Column column(String word) throws Misuse {
    for (var column : Column.values()) {
      if (column.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) return column;
    }
    throw new Misuse(
        "--map: no column '"
            + word
            + "'; there is part-number, manufacturer, quantity, "
            + "reference, description, price, currency, origin, fitted, package-url, licence, phase");
  }

  private static Charset charset(String name) throws Misuse {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Misuse("--charset: unknown encoding '" + name + "'");
    }
  }
}
