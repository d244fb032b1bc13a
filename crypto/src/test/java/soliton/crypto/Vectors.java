package soliton.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import soliton.base.Octets;

/// Published test data: lines of columns in the test resources of this package.
final class Vectors {
  private Vectors() {}

  /// One line: its first column, and the others.
  record Line(String kind, List<String> columns) {
    Octets octets(int column) {
      String text = columns.get(column);
      return text.equals("-") ? Octets.EMPTY : Octets.ofHex(text);
    }

    int number(int column) {
      return Integer.parseInt(columns.get(column));
    }

    int word(int column) {
      return Integer.parseUnsignedInt(columns.get(column), 16);
    }
  }

  static List<Line> of(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Vectors.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split(" ")))
          .map(words -> new Line(words.getFirst(), words.subList(1, words.size())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
