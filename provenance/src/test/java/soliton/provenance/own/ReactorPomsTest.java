package soliton.provenance.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soliton.provenance.Facts;
import soliton.provenance.bill.UnreadableBill;
import soliton.provenance.fact.Answer;
import soliton.provenance.fact.Knowledge;
import soliton.provenance.fact.KnowledgeReader;
import soliton.provenance.fact.Predicate;

class ReactorPomsTest {
  @TempDir Path root;

  private void pom(String module, String content) throws IOException {
    var folder = Files.createDirectories(root.resolve(module));
    Files.writeString(folder.resolve("pom.xml"), "<project>" + content + "</project>");
  }

  private static String dependency(String group, String artifact, String more) {
    return "<dependency><groupId>"
        + group
        + "</groupId><artifactId>"
        + artifact
        + "</artifactId>"
        + more
        + "</dependency>";
  }

  @Test
  void whatTheRoomsAskForFromOutsideIsJoined() throws Exception {
    pom(
        "",
        "<modules><module>a</module><module>b</module></modules>"
            + "<properties><x.version>1.2</x.version></properties><dependencies>"
            + dependency("org.x", "x", "<version>${x.version}</version>")
            + "</dependencies>");
    pom(
        "a",
        "<dependencies>"
            + dependency("soliton", "soliton-b", "")
            + dependency("org.y", "y", "<version>2</version><scope>test</scope>")
            + "</dependencies>");
    pom(
        "b",
        "<dependencies>" + dependency("org.y", "y", "<version>2</version>") + "</dependencies>");
    var union = ReactorPoms.union(root);
    assertTrue(union.contains("<x.version>1.2</x.version>"), union);
    assertTrue(union.contains("<artifactId>x</artifactId><version>${x.version}</version>"), union);
    assertFalse(union.contains("soliton-b"), "our own rooms are no dependency");
    assertEquals(1, union.split("<artifactId>y</artifactId>", -1).length - 1);
    assertFalse(
        union.contains("<scope>test</scope>"), "what one room runs with, the product runs with");
  }

  @Test
  void pluginsOfARoomAreNotItsDependencies() throws Exception {
    pom(
        "",
        "<build><plugins><plugin><dependencies>"
            + dependency("org.p", "p", "")
            + "</dependencies></plugin></plugins></build>");
    assertFalse(ReactorPoms.union(root).contains("org.p"));
  }

  @Test
  void aRootWithoutAPomSaysSo() {
    var e = assertThrows(UnreadableBill.class, () -> ReactorPoms.union(root));
    assertTrue(String.valueOf(e.getMessage()).contains("--root"));
  }

  /// The gate that needs no Maven: whoever adds a dependency adds the facts about it
  /// (docs/add-a/fact.md).
  @Test
  void everyDependencyOfOurPomsHasAStewardAndPublishedSource() throws Exception {
    var project = Path.of(System.getProperty("soliton.root", ".."));
    var knowledge = KnowledgeReader.shipped().knowledge();
    var missing = new TreeSet<String>();
    var matcher =
        Pattern.compile("<groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId>")
            .matcher(ReactorPoms.union(project));
    while (matcher.find()) {
      var url = "pkg:maven/" + matcher.group(1) + "/" + matcher.group(2);
      var facts = knowledge.ofArtefact(Facts.TODAY, url);
      for (var predicate : List.of(Predicate.STEWARD, Predicate.PUBLISHED)) {
        if (!(Knowledge.first(facts, predicate) instanceof Answer.Known)) {
          missing.add(url + " has no fact '" + predicate.word() + "'");
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static Set<String> parsed(String line) throws IOException {
    var lines = new TreeSet<String>();
    DependencyList.parse(line, lines);
    return lines;
  }

  @Test
  void linesOfMavenBecomePackageUrlsWithTheirPhase() throws Exception {
    assertEquals(
        Set.of("run pkg:maven/org.x/x@1.2 -"),
        parsed("   org.x:x:jar:1.2:compile:/none/x.jar -- module x"));
    assertEquals(
        Set.of("build pkg:maven/org.y/y@2 -"), parsed("   org.y:y:jar:2:test:/none/y.jar"));
    assertEquals(
        Set.of("run pkg:maven/org.n/n@3 -"),
        parsed("   org.n:n:jar:linux-x86_64:3:runtime:/none/n.jar"));
    assertEquals(Set.of(), parsed("The following files have been resolved:"));
  }
}
