package soliton.provenance.fact;

/// One dated statement with evidence: the unit of all knowledge here.
///
/// @param subject an organisation's id, or `part:`, `pkg:`, `rule:`, `group:`, `eccn:` and a
/// pattern or name
/// @param evidence the document that says so; a fact without one cannot be built
/// @param place where it stands in the knowledge files
public record Fact(
    String subject,
    Predicate predicate,
    String value,
    Validity validity,
    Confidence confidence,
    Evidence evidence,
    Place place) {

  @Override
  public String toString() {
    var dates = validity.equals(Validity.ALWAYS) ? "" : ", " + validity;
    return "%s %s %s%s [%s: %s]"
        .formatted(subject, predicate.word(), value, dates, confidence, evidence);
  }
}
