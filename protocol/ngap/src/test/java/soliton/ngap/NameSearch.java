package soliton.ngap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the name in ASN.1 that differs from a Java name in case and hyphens only.
final class NameSearch {
  private static final Pattern DEFINITION =
      Pattern.compile("^([A-Z][A-Za-z0-9-]*)\\s*::=", Pattern.MULTILINE);

  private NameSearch() {}

  static String find(Path asn, String javaName) {
    try {
      Matcher definition = DEFINITION.matcher(Files.readString(asn));
      while (definition.find()) {
        String name = definition.group(1);
        if (name.replace("-", "")
            .toLowerCase(Locale.ROOT)
            .equals(javaName.toLowerCase(Locale.ROOT))) {
          return name;
        }
      }
      throw new IllegalArgumentException("no type in ASN.1 is " + javaName);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
