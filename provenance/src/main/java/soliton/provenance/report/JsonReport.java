package soliton.provenance.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import soliton.provenance.fact.Fact;
import soliton.provenance.lens.ShareLens;
import soliton.provenance.policy.Judgement;
import soliton.provenance.policy.Proof;
import soliton.provenance.resolve.Resolved;

/// Everything of an assessment as JSON, for other programs.
public final class JsonReport {
  private JsonReport() {}

  public static String of(Assessment assessment) {
    return Json.object(
        json -> {
          json.writeStringField("bill", assessment.bill().name());
          json.writeStringField("date", assessment.date().toString());
          json.writeStringField("note", Assessment.NO_ADVICE);
          json.writeNumberField("lines", assessment.lines().size());
          json.writeNumberField("fitted", assessment.fitted().size());
          json.writeNumberField("resolved", assessment.resolved());
          json.writeNumberField("refused", assessment.bill().accounting().refused().size());
          shares(json, assessment);
          var ruling = assessment.ruling();
          if (ruling != null) ruling(json, ruling);
          json.writeArrayFieldStart("items");
          for (var line : assessment.lines()) line(json, assessment, line);
          json.writeEndArray();
        });
  }

  private static void shares(JsonGenerator json, Assessment assessment) throws IOException {
    json.writeObjectFieldStart("control-share-of-lines");
    var shares =
        ShareLens.shares(assessment.lines(), ShareLens.Dimension.CONTROL, ShareLens.Measure.LINES);
    for (var share : shares.byCountry().entrySet()) {
      json.writeStringField(share.getKey(), Percent.of(share.getValue().low()));
    }
    json.writeStringField("unknown", Percent.of(shares.unknown().low()));
    json.writeEndObject();
  }

  private static void ruling(JsonGenerator json, Judgement.Ruling ruling) throws IOException {
    json.writeStringField("policy", ruling.policy().name());
    json.writeStringField("verdict", ruling.verdict().word());
    json.writeArrayFieldStart("objections");
    for (var judgement : ruling.judgements()) {
      var line = judgement.line();
      json.writeStartObject();
      json.writeStringField("statement", judgement.statement().name());
      json.writeStringField("verdict", judgement.verdict().word());
      if (line != null) json.writeStringField("place", line.line().where().toString());
      json.writeObjectFieldStart("proof");
      proof(json, judgement.proof());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void proof(JsonGenerator json, Proof proof) throws IOException {
    json.writeStringField("what", proof.what());
    json.writeStringField("truth", proof.truth().name().toLowerCase(java.util.Locale.ROOT));
    if (!proof.facts().isEmpty()) {
      json.writeArrayFieldStart("facts");
      for (var fact : proof.facts()) fact(json, fact);
      json.writeEndArray();
    }
    if (!proof.parts().isEmpty()) {
      json.writeArrayFieldStart("parts");
      for (var part : proof.parts()) {
        json.writeStartObject();
        proof(json, part);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void fact(JsonGenerator json, Fact fact) throws IOException {
    json.writeStartObject();
    json.writeStringField("subject", fact.subject());
    json.writeStringField("predicate", fact.predicate().word());
    json.writeStringField("value", fact.value());
    json.writeStringField("valid", fact.validity().toString());
    json.writeStringField("confidence", fact.confidence().name());
    json.writeStringField("evidence", fact.evidence().toString());
    json.writeEndObject();
  }

  private static void line(JsonGenerator json, Assessment assessment, Resolved line)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("place", line.line().where().toString());
    json.writeStringField("label", line.line().label());
    json.writeBooleanField("fitted", line.line().use().isFitted());
    json.writeStringField("function", line.function());
    json.writeStringField("organisation", assessment.holder(line));
    json.writeStringField("ultimate-parent", assessment.ultimate(line));
    json.writeStringField("control", assessment.control(line));
    json.writeStringField("resolved-by", line.how().words());
    if (!line.remarks().isEmpty()) {
      json.writeArrayFieldStart("remarks");
      for (var remark : line.remarks()) json.writeString(remark);
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
