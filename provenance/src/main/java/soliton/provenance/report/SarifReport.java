package soliton.provenance.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.provenance.policy.Judgement;
import soliton.provenance.policy.Statement;
import soliton.provenance.policy.Verdict;
import soliton.provenance.resolve.Resolved;

/// The objections as SARIF 2.1.0, for the code scanning of a CI system. Waived ones are suppressed,
/// not left out.
public final class SarifReport {
  private SarifReport() {}

  public static String of(Assessment assessment) {
    return Json.object(
        json -> {
          json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          run(json, assessment);
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  private static void run(JsonGenerator json, Assessment assessment) throws IOException {
    var ruling = assessment.ruling();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "soliton provenance");
    json.writeStringField("fullName", "soliton provenance. " + Assessment.NO_ADVICE);
    json.writeArrayFieldStart("rules");
    if (ruling != null) {
      for (var label : labels(ruling).values()) {
        json.writeStartObject();
        json.writeStringField("id", label.name());
        message(json, "shortDescription", label.text());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("results");
    if (ruling != null)
      for (var judgement : ruling.judgements()) result(json, assessment, judgement);
    json.writeEndArray();
  }

  private static Map<String, Statement.Label> labels(Judgement.Ruling ruling) {
    var labels = new LinkedHashMap<String, Statement.Label>();
    for (var judgement : ruling.judgements()) {
      labels.putIfAbsent(judgement.statement().name(), judgement.statement());
    }
    return labels;
  }

  private static void result(JsonGenerator json, Assessment assessment, Judgement judgement)
      throws IOException {
    var line = judgement.line();
    json.writeStartObject();
    json.writeStringField("ruleId", judgement.statement().name());
    json.writeStringField("level", level(judgement.verdict()));
    var subject = line == null ? assessment.bill().name() : line.line().label();
    message(json, "message", subject + "\n" + judgement.proof().drawn().strip());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(assessment, line));
    json.writeEndObject();
    if (line != null) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", line.line().where().row());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    var waiver = judgement.waiver();
    if (waiver != null) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("justification", waiver.because() + " (until " + waiver.until() + ")");
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  // A product of several bills is located in the first of them.
  private static String uri(Assessment assessment, @Nullable Resolved line) {
    var lines = assessment.lines();
    var of = line == null && !lines.isEmpty() ? lines.getFirst() : line;
    var file = of == null ? assessment.bill().name() : of.line().where().file();
    try {
      return new URI(null, null, file, null).getRawPath();
    } catch (URISyntaxException e) {
      return "bill";
    }
  }

  private static void message(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Verdict verdict) {
    return switch (verdict) {
      case DENY -> "error";
      case UNKNOWN, REVIEW -> "warning";
      case ALLOW -> "none";
    };
  }
}
