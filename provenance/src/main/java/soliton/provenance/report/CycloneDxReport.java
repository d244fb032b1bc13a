package soliton.provenance.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import soliton.provenance.fact.Fact;
import soliton.provenance.resolve.Resolved;

/// The bill as CycloneDX 1.7 with our findings as properties, and citations that say who claims
/// them.
public final class CycloneDxReport {
  private static final String TOOL = "soliton-provenance";

  private CycloneDxReport() {}

  public static String of(Assessment assessment) {
    var lines = assessment.lines();
    return Json.object(
        json -> {
          json.writeStringField("bomFormat", "CycloneDX");
          json.writeStringField("specVersion", "1.7");
          json.writeStringField("serialNumber", "urn:uuid:" + serial(assessment));
          json.writeNumberField("version", 1);
          metadata(json, assessment);
          json.writeArrayFieldStart("components");
          for (int i = 0; i < lines.size(); i++) component(json, assessment, i);
          json.writeEndArray();
          citations(json, assessment);
        });
  }

  // The same bill on the same day has the same serial number: same input, same bytes.
  private static UUID serial(Assessment assessment) {
    var text = new StringBuilder(assessment.bill().name()).append(assessment.date());
    for (var line : assessment.lines()) {
      text.append('\n').append(line.line().where()).append(' ').append(line.line().label());
    }
    return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String timestamp(Assessment assessment) {
    return assessment.date() + "T00:00:00Z";
  }

  private static void metadata(JsonGenerator json, Assessment assessment) throws IOException {
    json.writeObjectFieldStart("metadata");
    json.writeStringField("timestamp", timestamp(assessment));
    json.writeObjectFieldStart("tools");
    json.writeArrayFieldStart("components");
    json.writeStartObject();
    json.writeStringField("type", "application");
    json.writeStringField("bom-ref", TOOL);
    json.writeStringField("name", "soliton provenance");
    json.writeStringField("description", Assessment.NO_ADVICE);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("component");
    json.writeStringField("type", "application");
    json.writeStringField("bom-ref", "subject");
    json.writeStringField("name", assessment.bill().name());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void component(JsonGenerator json, Assessment assessment, int index)
      throws IOException {
    var line = assessment.lines().get(index);
    var bill = line.line();
    json.writeStartObject();
    json.writeStringField("type", bill.isSoftware() ? "library" : "device");
    json.writeStringField("bom-ref", "line-" + (index + 1));
    if (!bill.identity().manufacturer().isEmpty()) {
      json.writeObjectFieldStart("supplier");
      json.writeStringField("name", bill.identity().manufacturer());
      json.writeEndObject();
    }
    var name = bill.identity().name();
    json.writeStringField("name", name.isEmpty() ? bill.label() : name);
    if (!bill.identity().description().isEmpty()) {
      json.writeStringField("description", bill.identity().description());
    }
    if (bill.isSoftware()) json.writeStringField("purl", bill.identity().packageUrl());
    json.writeArrayFieldStart("properties");
    property(json, "cdx:device:quantity", bill.amount().quantity().toPlainString());
    property(json, "soliton:place", bill.where().toString());
    property(json, "soliton:fitted", String.valueOf(bill.use().isFitted()));
    property(json, "soliton:phase", bill.use().phase().name().toLowerCase(java.util.Locale.ROOT));
    property(json, "soliton:function", line.function());
    holder(json, assessment, line);
    var ruling = assessment.ruling();
    if (ruling != null) property(json, "soliton:verdict", ruling.byLine().get(index).word());
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void holder(JsonGenerator json, Assessment assessment, Resolved line)
      throws IOException {
    property(json, "soliton:organisation", assessment.holder(line));
    property(json, "soliton:ultimate-parent", assessment.ultimate(line));
    property(json, "soliton:control", assessment.control(line));
    property(json, "soliton:resolved-by", line.how().words());
    for (var remark : line.remarks()) property(json, "soliton:remark", remark);
    for (var fact : facts(line)) property(json, "soliton:evidence", fact.toString());
  }

  private static Set<Fact> facts(Resolved line) {
    var facts = new LinkedHashSet<Fact>();
    var holder = line.holder();
    if (holder != null) {
      facts.addAll(holder.facts());
      facts.addAll(holder.control().facts());
    }
    return facts;
  }

  private static void property(JsonGenerator json, String name, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("value", value);
    json.writeEndObject();
  }

  // CycloneDX 1.7: a citation attributes fields, named by JSON pointers, to whoever supplied them.
  private static void citations(JsonGenerator json, Assessment assessment) throws IOException {
    var pointers = new ArrayList<String>();
    for (int i = 0; i < assessment.lines().size(); i++)
      pointers.add("/components/" + i + "/properties");
    if (pointers.isEmpty()) return;
    json.writeArrayFieldStart("citations");
    json.writeStartObject();
    json.writeStringField("bom-ref", "citation-1");
    json.writeArrayFieldStart("pointers");
    for (var pointer : pointers) json.writeString(pointer);
    json.writeEndArray();
    json.writeStringField("timestamp", timestamp(assessment));
    json.writeStringField("attributedTo", TOOL);
    json.writeStringField("note", "Findings from the dated facts named in soliton:evidence.");
    json.writeEndObject();
    json.writeEndArray();
  }
}
