package soliton.provenance.bill;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import soliton.provenance.bill.Accounting.Refused;
import soliton.provenance.bill.Accounting.SheetCount;

/// Reads CycloneDX JSON, software and hardware. Versions 1.4 to 1.7 are the aim; 1.2 and 1.3 have
/// the same
/// components and are read as well.
final class CycloneDxReader {
  static final Set<String> VERSIONS = Set.of("1.2", "1.3", "1.4", "1.5", "1.6", "1.7");
  static final int MAX_COMPONENTS = 1_000_000;

  private final String file;
  private final List<Line> lines = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private int row;

  private CycloneDxReader(String file) {
    this.file = file;
  }

  static Bill read(Path path) throws IOException, UnreadableBill {
    var file = String.valueOf(path.getFileName());
    try (var in = Files.newInputStream(path)) {
      return new CycloneDxReader(file).bill(Json.parse(file, in));
    }
  }

  private Bill bill(Json json) throws UnreadableBill {
    if (!json.at("bomFormat").text().equals("CycloneDX")) {
      throw new UnreadableBill(
          file, "has no \"bomFormat\": \"CycloneDX\"", "convert it to CycloneDX JSON 1.4 to 1.7");
    }
    var version = json.at("specVersion").text();
    if (!VERSIONS.contains(version)) {
      throw new UnreadableBill(
          file,
          "is CycloneDX " + Text.oneLine(version, 20),
          "convert it to CycloneDX JSON 1.4 to 1.7");
    }
    components(json.at("components").items());
    var count = new SheetCount("components", row, lines.size(), 0, 0, 0, refused.size(), 0, "");
    return new Bill(file, lines, new Accounting(List.of(count), refused, List.of()));
  }

  private void components(List<Json> components) throws UnreadableBill {
    for (var component : components) {
      row++;
      if (row > MAX_COMPONENTS)
        throw new UnreadableBill(file, "more than a million components", "split it");
      component(component);
      components(component.at("components").items());
    }
  }

  private void component(Json json) {
    var where = new Where(file, "components", row);
    var name = json.at("name").text();
    if (!json.isObject() || name.isEmpty()) {
      refused.add(new Refused(where, "a component without a name", "name it"));
      return;
    }
    var properties = properties(json);
    var written = properties.getOrDefault("cdx:device:quantity", "1");
    var quantity = TableBill.number(written);
    if (quantity == null) {
      refused.add(
          new Refused(
              where,
              "quantity '" + Text.oneLine(written, 40) + "' is no number",
              "write a number"));
      return;
    }
    lines.add(
        new Line(
            where,
            identity(json, name, properties),
            use(json, properties),
            amount(quantity, properties),
            List.of()));
  }

  private static Line.Identity identity(Json json, String name, Map<String, String> properties) {
    var claims =
        new Line.Claims(properties.getOrDefault("soliton:origin", ""), licences(json), properties);
    return new Line.Identity(
        name, maker(json), json.at("description").text(), url(json, name), claims);
  }

  // Without a package URL a library is still named by group, name and version.
  private static String url(Json json, String name) {
    var url = json.at("purl").text();
    var type = json.at("type").text();
    boolean isPhysical = type.equals("device") || type.equals("device-driver") && url.isEmpty();
    if (!url.isEmpty() || isPhysical) return url;
    var group = json.at("group").text();
    var version = json.at("version").text();
    return "pkg:generic/"
        + (group.isEmpty() ? "" : group + "/")
        + name
        + (version.isEmpty() ? "" : "@" + version);
  }

  private static String maker(Json json) {
    for (var member : List.of("manufacturer", "supplier")) {
      var named = json.at(member).at("name").text();
      if (!named.isEmpty()) return named;
    }
    return json.at("publisher").text();
  }

  private static List<String> licences(Json json) {
    var found = new ArrayList<String>();
    for (var choice : json.at("licenses").items()) {
      var texts =
          List.of(
              choice.at("license").at("id"),
              choice.at("license").at("name"),
              choice.at("expression"));
      texts.stream().map(Json::text).filter(t -> !t.isEmpty()).findFirst().ifPresent(found::add);
    }
    return found;
  }

  private static Map<String, String> properties(Json json) {
    var properties = new TreeMap<String, String>();
    for (var property : json.at("properties").items()) {
      properties.put(property.at("name").text(), property.at("value").text());
    }
    return properties;
  }

  private static Line.Use use(Json json, Map<String, String> properties) {
    boolean isBuild =
        json.at("scope").text().equals("excluded")
            || properties.getOrDefault("soliton:phase", "").equals("build");
    return new Line.Use(
        properties.getOrDefault("cdx:device:location", ""),
        isBuild ? Line.Phase.BUILD : Line.Phase.RUN,
        true);
  }

  private static Line.Amount amount(BigDecimal quantity, Map<String, String> properties) {
    var price = properties.getOrDefault("soliton:unit-price", "");
    return new Line.Amount(
        quantity,
        price.isEmpty()
            ? null
            : Prices.parse(price, properties.getOrDefault("soliton:currency", "")));
  }
}
