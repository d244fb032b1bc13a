package soliton.dissect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import soliton.base.Octets;

/// A file of keys K_AMF, one a line as 64 hexadecimal digits; `#` begins a comment. For the
/// captures of one's own test network: these keys open everything that a phone said.
public final class KeyFile {
  private static final int KEY_OCTETS = 32;

  private KeyFile() {}

  /// @throws IOException if the file cannot be read, or with the line that is not a key
  public static List<Octets> read(Path file) throws IOException {
    List<Octets> keys = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String text = line.replaceFirst("#.*", "").strip();
      if (text.isEmpty()) {
        continue;
      }
      if (!text.matches("[0-9A-Fa-f]{" + 2 * KEY_OCTETS + "}")) {
        throw new IOException(file + ":" + number + ": want a key K_AMF as 64 hexadecimal digits");
      }
      keys.add(Octets.ofHex(text));
    }
    return keys;
  }
}
