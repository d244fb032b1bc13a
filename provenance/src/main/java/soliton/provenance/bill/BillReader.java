package soliton.provenance.bill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Reads a bill of any known format, told by its first octets rather than by its name.
public final class BillReader {
  private BillReader() {}

  public static Bill read(Path path, ReadOptions options) throws UnreadableBill {
    var file = String.valueOf(path.getFileName());
    try {
      if (!Files.isRegularFile(path)) {
        throw new UnreadableBill(path.toString(), "is no file", "check the path");
      }
      return switch (format(path)) {
        case EMPTY -> throw new UnreadableBill(file, "is empty", "export it again");
        case ZIP -> new TableBill(file, options).read(XlsxReader.read(path));
        case JSON -> CycloneDxReader.read(path);
        case TEXT -> new TableBill(file, options).read(CsvReader.read(path, options));
      };
    } catch (IOException e) {
      throw new UnreadableBill(
          file, "cannot be read (" + e.getMessage() + ")", "check the file and its permissions");
    }
  }

  private enum Format {
    EMPTY,
    ZIP,
    JSON,
    TEXT
  }

  private static Format format(Path path) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(path)) {
      head = in.readNBytes(64);
    }
    if (head.length == 0) return Format.EMPTY;
    boolean isZip = head.length > 1 && head[0] == 'P' && head[1] == 'K';
    boolean isOle = (head[0] & 0xFF) == 0xD0 && head.length > 1 && (head[1] & 0xFF) == 0xCF;
    var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (isZip || isOle || name.endsWith(".xlsx")) return Format.ZIP;
    var text =
        new String(head, java.nio.charset.StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    return text.startsWith("{") || name.endsWith(".json") ? Format.JSON : Format.TEXT;
  }
}
