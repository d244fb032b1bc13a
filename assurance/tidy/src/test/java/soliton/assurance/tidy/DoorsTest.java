package soliton.assurance.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Compares the table of doors in ARCHITECTURE.md with the module descriptors.
class DoorsTest {
  private static final Path ROOT = Path.of(System.getProperty("soliton.root", "."));
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9/-]+)` \\| (.*?) ?\\|$");
  private static final Pattern NAME = Pattern.compile("(?m)^(?:open )?module ([a-z0-9.]+) \\{");
  private static final Pattern REQUIRES =
      Pattern.compile("requires (?:transitive |static )*(soliton\\.[a-z0-9.]+);");

  @Test
  void everyRoomImportsOnlyWhatThePageAllows() throws IOException {
    Map<String, String> allowed = doors();
    Map<String, String> roomOfModule = new LinkedHashMap<>();
    for (String room : rooms()) {
      moduleName(room).forEach(name -> roomOfModule.put(name, room));
    }
    List<String> wrong = new ArrayList<>();
    for (String room : rooms()) {
      String doors = allowed.getOrDefault(room, "");
      if (doors.equals("everything")) {
        continue;
      }
      Set<String> open = Set.of(doors.split(", *", -1));
      for (String module : required(room)) {
        String imported = roomOfModule.getOrDefault(module, module);
        if (!open.contains(imported)) {
          wrong.add(room + " imports " + imported);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyRoomStandsInThePageAndEveryRowIsARoom() throws IOException {
    assertEquals(new TreeSet<>(rooms()), new TreeSet<>(doors().keySet()));
  }

  @Test
  void theTableIsReadAtAll() throws IOException {
    assertTrue(doors().size() > 30, "rows found: " + doors().size());
    assertTrue(required("nf/amf").size() > 3, "requires of nf/amf: " + required("nf/amf"));
  }

  private static Map<String, String> doors() throws IOException {
    String page = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
    String table = page.substring(page.indexOf("## Doors"));
    return ROW.matcher(table)
        .results()
        .collect(Collectors.toMap(r -> r.group(1), r -> r.group(2).trim()));
  }

  private static List<String> rooms() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    return Pattern.compile("<module>(.*?)</module>")
        .matcher(pom)
        .results()
        .map(r -> r.group(1))
        .toList();
  }

  private static List<String> moduleName(String room) throws IOException {
    return NAME.matcher(descriptor(room)).results().map(r -> r.group(1)).toList();
  }

  private static List<String> required(String room) throws IOException {
    return REQUIRES.matcher(descriptor(room)).results().map((MatchResult r) -> r.group(1)).toList();
  }

  private static String descriptor(String room) throws IOException {
    Path file = ROOT.resolve(room).resolve("src/main/java/module-info.java");
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
