package soliton.assurance.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The habits that a compiler does not check.
class HouseRulesTest {
  private static final Path ROOT = Path.of(System.getProperty("soliton.root", "."));
  private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
  private static final Pattern BAD_NAME =
      Pattern.compile("(Manager|Helper|Util|Utils|Impl)\\.java$");
  private static final Pattern SLEEP = Pattern.compile("\\bThread\\.sleep\\(");
  private static final Pattern MOCKING = Pattern.compile("\\b(mockito|easymock|powermock)\\b");

  @Test
  void noSourceIsUnfinished() throws IOException {
    assertEquals(List.of(), linesMatching("src/", UNFINISHED));
  }

  @Test
  void noTestSleepsOrMocks() throws IOException {
    assertEquals(List.of(), linesMatching("src/test/", SLEEP));
    assertEquals(List.of(), linesMatching("src/test/", MOCKING));
  }

  @Test
  void noClassIsCalledAManagerOrAHelper() throws IOException {
    List<String> wrong = new ArrayList<>();
    forEachSource(
        (path, lines) -> {
          if (BAD_NAME.matcher(path).find()) {
            wrong.add(path);
          }
        });
    assertEquals(List.of(), wrong);
  }

  @Test
  void noCodeUsesReflectionToCallMethods() throws IOException {
    assertEquals(
        List.of(), linesMatching("src/main/", Pattern.compile("import java\\.lang\\.reflect\\.")));
  }

  private static List<String> linesMatching(String part, Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    forEachSource(
        (path, lines) -> {
          for (int i = 0; i < lines.size() && path.contains(part); i++) {
            if (pattern.matcher(lines.get(i)).find() && !path.contains("HouseRulesTest")) {
              found.add(path + ":" + (i + 1) + ": " + lines.get(i).strip());
            }
          }
        });
    return found;
  }

  private static void forEachSource(BiConsumer<String, List<String>> check) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      files
          .filter(f -> f.toString().endsWith(".java") && !f.toString().contains("/target/"))
          .forEach(
              f -> {
                try {
                  check.accept(ROOT.relativize(f).toString(), Files.readAllLines(f));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
