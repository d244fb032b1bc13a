package soliton.provenance.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the knowledge files: one fact a row, columns separated by `|`, `#` begins a comment.
///
/// ```
/// subject | predicate | value | from | until | confidence | evidence
/// ```
///
/// `evidence.txt` is read first: `key | document | publisher | date | read or cited`.
/// A row that cannot be read is a fault with its place, and the fact does not enter.
public final class KnowledgeReader {
  /// The files, in the order of reading.
  public static final List<String> FILES =
      List.of(
          "evidence.txt",
          "countries.txt",
          "organisations.txt",
          "events.txt",
          "aliases.txt",
          "parts.txt",
          "artefacts.txt",
          "modules.txt",
          "rules.txt");

  private static final int EVIDENCE_COLUMNS = 5;
  private static final int FACT_COLUMNS = 7;

  private final Map<String, Evidence> evidence = new HashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private KnowledgeReader() {}

  /// A row that did not enter, or a rule of the knowledge that it breaks.
  public record Fault(Place place, String what) {
    @Override
    public String toString() {
      return place + ": " + what;
    }
  }

  /// What was read, and what was not.
  public record Result(Knowledge knowledge, List<Fault> faults) {
    public Result {
      faults = List.copyOf(faults);
    }
  }

  /// The knowledge that is shipped inside this module.
  public static Result shipped() {
    var reader = new KnowledgeReader();
    for (var file : FILES) {
      try (var in =
          KnowledgeReader.class.getResourceAsStream("/soliton/provenance/knowledge/" + file)) {
        if (in != null) reader.read(file, in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return reader.result();
  }

  /// The knowledge in a folder. Files that are missing there are simply empty.
  public static Result folder(Path folder) throws IOException {
    var reader = new KnowledgeReader();
    for (var file : FILES) {
      var path = folder.resolve(file);
      if (!Files.exists(path)) continue;
      try (var in = Files.newInputStream(path)) {
        reader.read(file, in);
      }
    }
    return reader.result();
  }

  /// Knowledge from text, file by file: what tests and examples use.
  public static Result text(Map<String, String> files) {
    var reader = new KnowledgeReader();
    for (var file : FILES) {
      var text = files.get(file);
      if (text != null) reader.lines(file, text.lines().toList());
    }
    return reader.result();
  }

  private Result result() {
    return new Result(new Knowledge(facts, evidence), faults);
  }

  private void read(String file, InputStream in) throws IOException {
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines(file, reader.lines().toList());
    }
  }

  private void lines(String file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("# ") || line.equals("#")) continue;
      row(new Place(file, i + 1), line);
    }
  }

  private void row(Place place, String line) {
    var columns = line.split("\\|", -1);
    for (int i = 0; i < columns.length; i++) columns[i] = columns[i].strip();
    boolean isEvidence = place.file().equals("evidence.txt");
    int wanted = isEvidence ? EVIDENCE_COLUMNS : FACT_COLUMNS;
    if (columns.length != wanted) {
      fault(place, "has %d columns, not %d".formatted(columns.length, wanted));
    } else if (isEvidence) {
      document(place, columns);
    } else {
      fact(place, columns);
    }
  }

  private void document(Place place, String[] columns) {
    var date = date(place, columns[3]);
    var standing =
        switch (columns[4]) {
          case "read" -> Evidence.Standing.READ;
          case "cited" -> Evidence.Standing.CITED;
          default -> null;
        };
    if (columns[0].isEmpty() || columns[1].isEmpty() || columns[2].isEmpty()) {
      fault(place, "evidence needs a key, a document and a publisher");
    } else if (standing == null) {
      fault(place, "the last column is 'read' or 'cited', not '" + columns[4] + "'");
    } else if (date == null) {
      fault(place, "evidence without a date does not enter: write YYYY-MM-DD");
    } else if (evidence.containsKey(columns[0])) {
      fault(place, "evidence key '" + columns[0] + "' is used twice");
    } else {
      evidence.put(columns[0], new Evidence(columns[0], columns[1], columns[2], date, standing));
    }
  }

  private void fact(Place place, String[] columns) {
    var predicate = Predicate.of(columns[1]).orElse(null);
    var proof = evidence.get(columns[6]);
    var confidence = confidence(columns[5]);
    int before = faults.size();
    var from = date(place, columns[3]);
    var until = date(place, columns[4]);
    if (predicate == null) {
      fault(place, "unknown predicate '" + columns[1] + "'");
    } else if (!predicate.fits(columns[0])) {
      fault(place, "'" + columns[1] + "' cannot be said of '" + columns[0] + "'");
    } else if (columns[2].isEmpty()) {
      fault(place, "a fact needs a value; unknown is said by leaving the row out");
    } else if (confidence == null) {
      fault(place, "confidence is A, B or C, not '" + columns[5] + "'");
    } else if (proof == null) {
      fault(place, "no evidence '" + columns[6] + "' in evidence.txt; the fact does not enter");
    } else if (from != null && until != null && until.isBefore(from)) {
      fault(place, "ends before it begins");
    } else if (faults.size() == before) {
      var validity = new Validity(from, until);
      facts.add(new Fact(columns[0], predicate, columns[2], validity, confidence, proof, place));
    }
  }

  private static @Nullable Confidence confidence(String text) {
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "A" -> Confidence.A;
      case "B" -> Confidence.B;
      case "C" -> Confidence.C;
      default -> null;
    };
  }

  private @Nullable LocalDate date(Place place, String text) {
    if (text.isEmpty()) return null;
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      fault(place, "'" + text + "' is not a date: write YYYY-MM-DD");
      return null;
    }
  }

  private void fault(Place place, String what) {
    faults.add(new Fault(place, what));
  }
}
