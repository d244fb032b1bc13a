package soliton.provenance.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which a fact holds, both ends included; an absent end is open.
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {
  public static final Validity ALWAYS = new Validity(null, null);

  public boolean holdsOn(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
  }

  public boolean overlaps(Validity other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(Validity other) {
    return from == null || other.until == null || !from.isAfter(other.until);
  }

  /// The first day, with open beginnings before every date.
  public LocalDate begin() {
    return from == null ? LocalDate.MIN : from;
  }

  @Override
  public String toString() {
    return from == null && until == null
        ? "always"
        : (from == null ? "" : "from " + from)
            + (from != null && until != null ? " " : "")
            + (until == null ? "" : "until " + until);
  }
}
