package soliton.provenance.own;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import soliton.provenance.bill.UnreadableBill;

/// What all rooms of the reactor together ask for from outside, as one project object model that
/// Maven can
/// resolve without any room being built.
final class ReactorPoms {
  private static final String OURS = "soliton";

  private final Path root;
  private final Map<String, String> properties = new TreeMap<>();
  private final List<Map<String, String>> managed = new ArrayList<>();
  private final Map<String, Map<String, String>> wanted = new TreeMap<>();

  private ReactorPoms(Path root) {
    this.root = root;
  }

  /// The text of the joint model.
  static String union(Path root) throws IOException, UnreadableBill {
    var poms = new ReactorPoms(root);
    for (var module : poms.read(root.resolve("pom.xml"))) {
      poms.read(root.resolve(module).resolve("pom.xml"));
    }
    return poms.write();
  }

  // Returns the modules that the model names.
  private List<String> read(Path pom) throws IOException, UnreadableBill {
    var place = root.relativize(pom).toString();
    if (!Files.exists(pom))
      throw new UnreadableBill(place, "does not exist", "name the project's root with --root");
    try (var in = Files.newInputStream(pom)) {
      var factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      return read(factory.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      throw new UnreadableBill(place, "is no well-formed XML", "mend it");
    }
  }

  private List<String> read(XMLStreamReader xml) throws XMLStreamException {
    var modules = new ArrayList<String>();
    var path = new ArrayDeque<String>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == END_ELEMENT) path.removeLast();
      if (event != START_ELEMENT) continue;
      path.addLast(xml.getLocalName());
      switch (String.join("/", path)) {
        case "project/modules/module" -> {
          modules.add(xml.getElementText().strip());
          path.removeLast();
        }
        case "project/dependencies/dependency" -> {
          want(leaves(xml));
          path.removeLast();
        }
        case "project/dependencyManagement/dependencies/dependency" -> {
          managed.add(leaves(xml));
          path.removeLast();
        }
        case "project/properties" -> {
          properties.putAll(leaves(xml));
          path.removeLast();
        }
        default -> {}
      }
    }
    return modules;
  }

  // The simple children of the element at which the reader stands; it stands at its end afterwards.
  private static Map<String, String> leaves(XMLStreamReader xml) throws XMLStreamException {
    var leaves = new TreeMap<String, String>();
    int depth = 1;
    var text = new StringBuilder();
    while (depth > 0) {
      int event = xml.next();
      if (event == START_ELEMENT) {
        depth++;
        text.setLength(0);
      } else if (event == END_ELEMENT) {
        if (depth == 2) leaves.put(xml.getLocalName(), text.toString().strip());
        depth--;
      } else if (xml.hasText()) {
        text.append(xml.getText());
      }
    }
    return leaves;
  }

  private void want(Map<String, String> dependency) {
    if (dependency.getOrDefault("groupId", "").equals(OURS)) return;
    var key =
        "%s:%s:%s:%s"
            .formatted(
                dependency.get("groupId"),
                dependency.get("artifactId"),
                dependency.getOrDefault("type", "jar"),
                dependency.getOrDefault("classifier", ""));
    // What one room needs to run, the product needs to run.
    wanted.merge(key, dependency, (a, b) -> isRun(a) ? a : b);
  }

  private static boolean isRun(Map<String, String> dependency) {
    var scope = dependency.getOrDefault("scope", "compile").toLowerCase(Locale.ROOT);
    return scope.equals("compile") || scope.equals("runtime");
  }

  private String write() {
    var out = new StringBuilder();
    out.append(
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>soliton</groupId>
          <artifactId>soliton-together</artifactId>
          <version>0</version>
          <packaging>pom</packaging>
        """);
    out.append("  <properties>\n");
    properties.forEach(
        (name, value) -> out.append("    ").append(element(name, value)).append('\n'));
    out.append("  </properties>\n  <dependencyManagement>\n    <dependencies>\n");
    managed.forEach(d -> dependency(out, d));
    out.append("    </dependencies>\n  </dependencyManagement>\n  <dependencies>\n");
    wanted.values().forEach(d -> dependency(out, d));
    return out.append("  </dependencies>\n</project>\n").toString();
  }

  private static void dependency(StringBuilder out, Map<String, String> dependency) {
    out.append("    <dependency>");
    for (var name : List.of("groupId", "artifactId", "version", "type", "classifier", "scope")) {
      var value = dependency.get(name);
      if (value != null) out.append(element(name, value));
    }
    out.append("</dependency>\n");
  }

  private static String element(String name, String value) {
    var escaped = value.replace("&", "&amp;").replace("<", "&lt;");
    return "<" + name + ">" + escaped + "</" + name + ">";
  }
}
