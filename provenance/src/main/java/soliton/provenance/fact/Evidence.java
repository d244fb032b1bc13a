package soliton.provenance.fact;

import java.time.LocalDate;

/// The document that carries a fact.
///
/// @param key what fact rows write to cite it
/// @param document its title, with the place inside it where that matters
/// @param publisher the organisation that issued it
/// @param date the day it was issued, took effect, or the period it reports ended
/// @param standing whether it was read when the fact was entered, or cited from the public record
public record Evidence(
    String key, String document, String publisher, LocalDate date, Standing standing) {

  /// Whether whoever entered the fact had the document open.
  public enum Standing {
    /// Read, in the original or in a stored public copy, when the fact was entered.
    READ,
    /// Known from the public record and cited; not opened again when the fact was entered.
    CITED
  }

  @Override
  public String toString() {
    return document + " (" + publisher + ", " + date + ")";
  }
}
