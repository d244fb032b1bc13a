package soliton.provenance.fact;

import java.util.List;

/// What the knowledge says to one question on one day.
///
/// @param <T> the kind of value asked for
public sealed interface Answer<T> {
  /// The facts that speak, for the proof.
  List<Fact> facts();

  /// All facts agree.
  record Known<T>(T value, List<Fact> facts) implements Answer<T> {
    public Known {
      facts = List.copyOf(facts);
    }
  }

  /// Nothing is known. It never counts as allowed.
  record Unknown<T>(String why) implements Answer<T> {
    @Override
    public List<Fact> facts() {
      return List.of();
    }
  }

  /// Facts with different values hold on the same day; all are kept.
  record Contradiction<T>(List<Fact> facts) implements Answer<T> {
    public Contradiction {
      facts = List.copyOf(facts);
    }
  }
}
