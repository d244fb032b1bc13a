package soliton.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pages of docs/flows name the method that does each step: it must be in the code.
class FlowsTest {
  private static final Path ROOT = Path.of(System.getProperty("soliton.root", "."));
  private static final Pattern METHOD = Pattern.compile("`([A-Z]\\w+)\\.([a-z]\\w+)`");

  @Test
  void everyMethodThatAPageNamesIsInTheCode() throws IOException {
    Map<String, String> sources = sources();
    List<String> missing = new ArrayList<>();
    int named = 0;
    for (Path page : files(ROOT.resolve("docs/flows"), ".md")) {
      for (var found : METHOD.matcher(Files.readString(page)).results().toList()) {
        named++;
        String source = sources.getOrDefault(found.group(1), "");
        if (!Pattern.compile("\\b" + found.group(2) + "\\(").matcher(source).find()) {
          missing.add(page.getFileName() + ": " + found.group());
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(named > 100, "methods named: " + named);
  }

  /// Sources of functions and protocols by class name; those of one name together.
  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (String part : List.of("nf", "protocol")) {
      for (Path file : files(ROOT.resolve(part), ".java")) {
        if (file.toString().contains("/src/main/")) {
          String name = file.getFileName().toString().replace(".java", "");
          sources.merge(name, Files.readString(file), String::concat);
        }
      }
    }
    return sources;
  }

  private static List<Path> files(Path under, String end) throws IOException {
    try (Stream<Path> files = Files.walk(under)) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
    }
  }
}
