package soliton.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The Java of the pages is the Java that is compiled here: each block stands in a source file.
class PagesTest {
  private static final Path ROOM =
      Path.of(System.getProperty("soliton.root", ".")).resolve("docs/add-a");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void everyBlockOfJavaStandsInACompiledFile() throws IOException {
    List<String> sources = new ArrayList<>();
    for (Path file : files(ROOM.resolve("src"), ".java")) {
      sources.add(squeezed(Files.readString(file)));
    }
    List<String> strange = new ArrayList<>();
    int blocks = 0;
    for (Path page : files(ROOM, ".md")) {
      for (String block :
          BLOCK.matcher(Files.readString(page)).results().map(m -> m.group(1)).toList()) {
        blocks++;
        if (sources.stream().noneMatch(source -> source.contains(squeezed(block)))) {
          strange.add(page.getFileName() + ": " + block.lines().findFirst().orElse(""));
        }
      }
    }
    assertEquals(List.of(), strange);
    assertTrue(blocks >= 8, "blocks found: " + blocks);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static List<Path> files(Path under, String end) throws IOException {
    try (Stream<Path> files = Files.walk(under)) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
    }
  }
}
