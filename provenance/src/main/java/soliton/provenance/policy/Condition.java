package soliton.provenance.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/// What a statement asks of one line. Evaluated in three-valued logic.
public sealed interface Condition {
  record Always() implements Condition {}

  record All(List<Condition> parts) implements Condition {}

  record Any(List<Condition> parts) implements Condition {}

  record Not(Condition part) implements Condition {}

  /// `control in {US}`: a property of the line is one of the values.
  record In(Property property, Set<String> values) implements Condition {}

  /// `mirrored`: a property that is or is not.
  record Is(Flag flag) implements Condition {}

  /// `alternates >= 2`.
  record AtLeast(Count count, int number) implements Condition {}

  /// `owned by {CN} >= 25%`.
  record Owned(Set<String> countries, BigDecimal percent) implements Condition {}

  /// Properties with values.
  enum Property {
    CONTROL("control"),
    ESTABLISHED("established"),
    OWNER("owner"),
    ORIGIN("origin"),
    DESIGN("design"),
    FABRICATION("fabrication"),
    ASSEMBLY("assembly"),
    REGISTRY("registry"),
    HOSTING("hosting"),
    SIGNING("signing"),
    UPDATE_SERVER("update-server"),
    LICENCE("licence"),
    FUNCTION("function"),
    ECCN("eccn"),
    LISTED("listed"),
    SUBJECT_TO("subject-to");

    private final String word;

    Property(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    /// Its values are ISO 3166 country codes.
    public boolean isCountry() {
      return switch (this) {
        case CONTROL,
            ESTABLISHED,
            ORIGIN,
            DESIGN,
            FABRICATION,
            ASSEMBLY,
            REGISTRY,
            HOSTING,
            SIGNING,
            UPDATE_SERVER ->
            true;
        case OWNER, LICENCE, FUNCTION, ECCN, LISTED, SUBJECT_TO -> false;
      };
    }
  }

  /// Properties that are or are not.
  enum Flag {
    PUBLISHED_OPEN_SOURCE("published-open-source"),
    STANDARD_CRYPTOGRAPHY("standard-cryptography"),
    NON_STANDARD_CRYPTOGRAPHY("non-standard-cryptography"),
    MIRRORED("mirrored"),
    REBUILDABLE("rebuildable"),
    RESOLVED("resolved"),
    CONTRADICTED("contradicted"),
    SOFTWARE("software"),
    PARTS("parts"),
    ACTIVE("active"),
    FITTED("fitted"),
    RUN("run"),
    BUILD("build");

    private final String word;

    Flag(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /// Numbers of a line.
  enum Count {
    ALTERNATES("alternates"),
    SECOND_SOURCES("second-sources");

    private final String word;

    Count(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
