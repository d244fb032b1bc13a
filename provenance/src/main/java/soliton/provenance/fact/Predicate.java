package soliton.provenance.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a fact says of its subject. A single-valued predicate with two values on one day is a
/// contradiction, which is kept and shown.
public enum Predicate {
  // Organisations
  NAME("name", Kind.ORGANISATION, Value.TEXT, true),
  KIND("kind", Kind.ORGANISATION, Value.TEXT, true),
  INCORPORATED("incorporated", Kind.ORGANISATION, Value.COUNTRY, true),
  SEAT("seat", Kind.ORGANISATION, Value.COUNTRY, true),
  ALIAS("alias", Kind.ORGANISATION, Value.TEXT, false),
  /// Another organisation holds more than half of the votes.
  PARENT("parent", Kind.ORGANISATION, Value.ORGANISATION, true),
  /// Another organisation holds a share: `organisation percent`.
  STAKE("stake", Kind.ORGANISATION, Value.STAKE, false),
  LISTED("listed", Kind.ORGANISATION, Value.TEXT, false),

  // Events
  ACQUIRED_BY("acquired-by", Kind.ORGANISATION, Value.ORGANISATION, true),
  MERGED_INTO("merged-into", Kind.ORGANISATION, Value.ORGANISATION, true),
  INDEPENDENT("independent", Kind.ORGANISATION, Value.TEXT, true),
  RENAMED("renamed", Kind.ORGANISATION, Value.TEXT, true),

  // Parts
  BRAND("brand", Kind.PART, Value.ORGANISATION, true),
  FUNCTION("function", Kind.PART, Value.TEXT, true),
  DESIGN("design", Kind.PART, Value.COUNTRY, false),
  FABRICATION("fabrication", Kind.PART, Value.COUNTRY, false),
  ASSEMBLY("assembly", Kind.PART, Value.COUNTRY, false),
  ECCN("eccn", Kind.PART_OR_ARTEFACT, Value.TEXT, true),
  LIFECYCLE("lifecycle", Kind.PART, Value.TEXT, true),
  SECOND_SOURCE("second-source", Kind.PART_OR_ARTEFACT, Value.SOURCE, false),

  // Artefacts
  STEWARD("steward", Kind.ARTEFACT, Value.ORGANISATION, true),
  REGISTRY("registry", Kind.ARTEFACT, Value.ORGANISATION, true),
  HOSTING("hosting", Kind.ARTEFACT, Value.ORGANISATION, true),
  SIGNING("signing", Kind.ARTEFACT, Value.ORGANISATION, true),
  UPDATE_SERVER("update-server", Kind.ARTEFACT, Value.ORGANISATION, true),
  LICENCE("licence", Kind.ARTEFACT, Value.TEXT, true),
  PUBLISHED("published", Kind.ARTEFACT, Value.TEXT, true),
  CRYPTOGRAPHY("cryptography", Kind.ARTEFACT, Value.TEXT, true),
  NOTIFIED("notified", Kind.ARTEFACT, Value.TEXT, true),

  // Rules, country groups and reasons for control
  TITLE("title", Kind.RULE, Value.TEXT, true),
  CITATION("citation", Kind.RULE, Value.TEXT, true),
  EFFECT("effect", Kind.RULE, Value.TEXT, true),
  STATE("state", Kind.RULE, Value.TEXT, true),
  THRESHOLD("threshold", Kind.RULE, Value.NUMBER, true),
  COUNTRIES("countries", Kind.RULE, Value.GROUP, true),
  NEEDS("needs", Kind.RULE, Value.TEXT, false),
  /// Country codes, separated by spaces.
  MEMBER("member", Kind.GROUP, Value.COUNTRIES, false),
  REASON("reason", Kind.CLASSIFICATION, Value.TEXT, false),
  REQUIRES_LICENCE("requires-licence", Kind.REASON, Value.GROUP, false),
  FREE_OF_LICENCE("free-of-licence", Kind.REASON, Value.GROUP, false);

  /// What a predicate may be said of.
  public enum Kind {
    ORGANISATION,
    PART,
    ARTEFACT,
    PART_OR_ARTEFACT,
    RULE,
    GROUP,
    CLASSIFICATION,
    REASON
  }

  /// What the value column holds.
  public enum Value {
    TEXT,
    COUNTRY,
    COUNTRIES,
    ORGANISATION,
    STAKE,
    NUMBER,
    GROUP,
    SOURCE
  }

  private static final Map<String, Predicate> BY_WORD = byWord();

  private final String word;
  private final Kind kind;
  private final Value value;
  private final boolean single;

  Predicate(String word, Kind kind, Value value, boolean single) {
    this.word = word;
    this.kind = kind;
    this.value = value;
    this.single = single;
  }

  public static Optional<Predicate> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /// As written in the second column.
  public String word() {
    return word;
  }

  public Value value() {
    return value;
  }

  /// At most one value on any day.
  public boolean isSingle() {
    return single;
  }

  /// One of the four that decide who owns an organisation on a day.
  public boolean decidesOwner() {
    return this == PARENT || this == ACQUIRED_BY || this == MERGED_INTO || this == INDEPENDENT;
  }

  boolean fits(String subject) {
    return switch (kind) {
      case ORGANISATION -> subject.indexOf(':') < 0;
      case PART -> subject.startsWith("part:");
      case ARTEFACT -> subject.startsWith("pkg:");
      case PART_OR_ARTEFACT -> subject.startsWith("part:") || subject.startsWith("pkg:");
      case RULE -> subject.startsWith("rule:");
      case GROUP -> subject.startsWith("group:");
      case CLASSIFICATION -> subject.startsWith("eccn:");
      case REASON -> subject.startsWith("reason:");
    };
  }

  private static Map<String, Predicate> byWord() {
    var map = new HashMap<String, Predicate>();
    for (var predicate : values()) map.put(predicate.word, predicate);
    return Map.copyOf(map);
  }
}
