package soliton.provenance.bill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads CSV as RFC 4180 describes it, with `,`, `;` or tab found from the first lines.
final class CsvReader {
  static final long MAX_OCTETS = 256L << 20;
  static final int MAX_ROWS = 1_000_000;
  static final int MAX_CELL = 32_767;
  static final int MAX_COLUMNS = 1_000;

  private final String file;
  private final String text;
  private final char separator;
  private final List<Table.Row> rows = new ArrayList<>();
  private TreeMap<Integer, String> cells = new TreeMap<>();
  private int column;
  private int line = 1;
  private int rowLine = 1;

  private CsvReader(String file, String text) {
    this.file = file;
    this.text = text;
    this.separator = separator(text);
  }

  static List<Table> read(Path path, ReadOptions options) throws IOException, UnreadableBill {
    var file = String.valueOf(path.getFileName());
    if (Files.size(path) > MAX_OCTETS) {
      throw new UnreadableBill(file, "is larger than 256 MiB", "split it");
    }
    var reader = new CsvReader(file, decode(file, Files.readAllBytes(path), options.charset()));
    reader.parse();
    return List.of(new Table("", reader.rows, List.of()));
  }

  private static String decode(String file, byte[] bytes, Charset asked) throws UnreadableBill {
    var charset = asked;
    int skip = 0;
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      skip = 3;
    } else if (begins(bytes, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      skip = 2;
    } else if (begins(bytes, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      skip = 2;
    }
    var in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    try {
      var decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      var text = decoder.decode(in).toString();
      if (text.indexOf('\0') >= 0) {
        throw new UnreadableBill(
            file, "holds zero characters, so it is no text", "export it as CSV again");
      }
      return text;
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < Math.min(in.position(), bytes.length); i++) if (bytes[i] == '\n') line++;
      throw new UnreadableBill(
          file + ":" + line,
          "octet " + in.position() + " is not " + charset.name(),
          "save it as UTF-8, or name its encoding, e.g. --charset windows-1252");
    }
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
    return true;
  }

  private static char separator(String text) {
    var head = text.substring(0, Math.min(text.length(), 4096));
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      long count = head.chars().filter(c -> c == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  private void parse() throws UnreadableBill {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"') {
        i = quoted(i + 1);
      } else {
        i = plain(i);
      }
      if (i >= text.length()) break;
      i = after(i);
    }
    if (!cells.isEmpty()) endRow();
  }

  private int plain(int start) throws UnreadableBill {
    int i = start;
    while (i < text.length() && !isEnd(text.charAt(i))) i++;
    put(text.substring(start, i));
    return i;
  }

  private int quoted(int start) throws UnreadableBill {
    var cell = new StringBuilder();
    int opened = line;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') line++;
      if (c != '"') {
        cell.append(c);
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else {
        put(cell.toString());
        int next = i + 1;
        while (next < text.length() && !isEnd(text.charAt(next))) next++;
        return next;
      }
      if (cell.length() > MAX_CELL) break;
    }
    throw new UnreadableBill(
        file + ":" + opened,
        "a quoted cell opens here and does not close within " + MAX_CELL + " characters",
        "close the quote, or double a quote that belongs to the text; the file may be cut off");
  }

  private boolean isEnd(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private int after(int i) throws UnreadableBill {
    if (text.charAt(i) == separator) {
      column++;
      if (column > MAX_COLUMNS) {
        throw new UnreadableBill(
            file + ":" + line, "more than 1000 columns", "check the separator");
      }
      return i + 1;
    }
    int next =
        text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n'
            ? i + 2
            : i + 1;
    line++;
    endRow();
    return next;
  }

  private void put(String cell) throws UnreadableBill {
    if (cell.length() > MAX_CELL) {
      throw new UnreadableBill(
          file + ":" + line, "a cell has more than 32767 characters", "check the quotes");
    }
    // Spreadsheets write ="0402" to keep leading zeros; that is a text, not a formula.
    var value =
        cell.startsWith("=\"") && cell.endsWith("\"") && cell.length() > 2
            ? cell.substring(2, cell.length() - 1)
            : cell;
    if (!value.isBlank()) cells.put(column, value);
  }

  private void endRow() throws UnreadableBill {
    if (rows.size() >= MAX_ROWS) {
      throw new UnreadableBill(file + ":" + line, "more than a million rows", "split it");
    }
    rows.add(new Table.Row(rowLine, cells, formulas(cells)));
    cells = new TreeMap<>();
    column = 0;
    rowLine = line;
  }

  private static Map<Integer, String> formulas(Map<Integer, String> cells) {
    var faults = new TreeMap<Integer, String>();
    for (var cell : cells.entrySet()) {
      if (cell.getValue().startsWith("=")) {
        faults.put(cell.getKey(), "a cell holds the formula " + Text.oneLine(cell.getValue(), 40));
      }
    }
    return faults;
  }
}
