package soliton.provenance.own;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import soliton.provenance.bill.Accounting;
import soliton.provenance.bill.Bill;
import soliton.provenance.bill.Line;
import soliton.provenance.bill.UnreadableBill;
import soliton.provenance.bill.Where;

/// The bill of Soliton's own build, run time and build apart, from the list that Maven gives.
public final class OwnBill {
  /// What a reader of the verdict must know, said with every verdict on our own build.
  public static final String HONESTY =
      """
      Own build, honestly: OpenJDK's steward is Oracle (US); the build and its tests were run on Eclipse
      Temurin. Untried: BiSheng, Dragonwell, Kona, Liberica, Axiom JDK, SapMachine, Zulu, and a build of
      OpenJDK from source. Maven Central is operated by Sonatype (US); the mirror declared in the policy
      is what makes that bearable. The hardware that runs it is not in this bill, and that a chip has no
      US component cannot be proven.
      """;

  private static final String LIST = "provenance/target/dependencies.txt";

  private final List<Component> components;

  private OwnBill(List<Component> components) {
    this.components = components;
  }

  private record Component(String url, Line.Phase phase, String sha256) {}

  /// Asks Maven for what the project at a root folder is made of.
  public static OwnBill refresh(Path root) throws IOException, UnreadableBill {
    DependencyList.refresh(root);
    return read(root);
  }

  /// Reads the list below a root folder of the project, as it was made last.
  public static OwnBill read(Path root) throws IOException, UnreadableBill {
    var list = root.resolve(LIST);
    if (!Files.exists(list)) {
      throw new UnreadableBill(
          LIST, "does not exist", "run soliton provenance self, which asks Maven for it");
    }
    var byUrl = new TreeMap<String, Component>();
    var lines = Files.readAllLines(list);
    for (int i = 0; i < lines.size(); i++) {
      var words = lines.get(i).strip().split("\\s+", -1);
      if (words.length == 1 && words[0].isEmpty() || words[0].startsWith("#")) continue;
      if (words.length != 3 || !words[1].startsWith("pkg:")) {
        throw new UnreadableBill(
            LIST + ":" + (i + 1), "is no 'phase purl sha256'", "make it again");
      }
      var phase = words[0].equals("run") ? Line.Phase.RUN : Line.Phase.BUILD;
      // What runs and builds is part of what runs.
      byUrl.merge(
          words[1],
          new Component(words[1], phase, words[2]),
          (a, b) -> a.phase() == Line.Phase.RUN ? a : b);
    }
    return new OwnBill(
        byUrl.values().stream()
            .sorted(Comparator.comparing(Component::phase).thenComparing(Component::url))
            .toList());
  }

  /// The bill as the lenses read it.
  public Bill toBill() {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < components.size(); i++) {
      var component = components.get(i);
      lines.add(
          new Line(
              new Where("soliton.cdx.json", "components", i + 1),
              new Line.Identity(name(component.url()), "", "", component.url(), Line.Claims.NONE),
              new Line.Use("", component.phase(), true),
              Line.Amount.ONE,
              List.of()));
    }
    var count =
        new Accounting.SheetCount("components", lines.size(), lines.size(), 0, 0, 0, 0, 0, "");
    return new Bill("soliton", lines, new Accounting(List.of(count), List.of(), List.of()));
  }

  /// The bill as CycloneDX 1.6. The same list gives the same bytes.
  public String toCycloneDx() throws IOException {
    var text = new StringWriter();
    var indenter = new DefaultIndenter("  ", "\n");
    var printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try (var json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
      json.writeStartObject();
      json.writeStringField("bomFormat", "CycloneDX");
      json.writeStringField("specVersion", "1.6");
      var content = components.toString().getBytes(StandardCharsets.UTF_8);
      json.writeStringField("serialNumber", "urn:uuid:" + UUID.nameUUIDFromBytes(content));
      json.writeNumberField("version", 1);
      json.writeArrayFieldStart("components");
      for (var component : components) write(json, component);
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, Component component) throws IOException {
    json.writeStartObject();
    json.writeStringField(
        "type", component.url().startsWith("pkg:generic") ? "platform" : "library");
    json.writeStringField("bom-ref", component.url());
    json.writeStringField("name", name(component.url()));
    json.writeStringField("version", component.url().replaceAll("^.*@|\\?.*$", ""));
    json.writeStringField("scope", component.phase() == Line.Phase.RUN ? "required" : "excluded");
    if (!component.sha256().equals("-")) {
      json.writeArrayFieldStart("hashes");
      json.writeStartObject();
      json.writeStringField("alg", "SHA-256");
      json.writeStringField("content", component.sha256());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeStringField("purl", component.url());
    json.writeArrayFieldStart("properties");
    for (var property :
        Map.of("soliton:phase", component.phase() == Line.Phase.RUN ? "run" : "build").entrySet()) {
      json.writeStartObject();
      json.writeStringField("name", property.getKey());
      json.writeStringField("value", property.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String name(String url) {
    return url.replaceAll("@.*$", "").replaceAll("^.*/", "");
  }
}
