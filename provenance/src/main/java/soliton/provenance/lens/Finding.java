package soliton.provenance.lens;

import java.util.List;
import soliton.provenance.fact.Fact;

/// What a lens answers to one question of one line: the answer, why, and the facts behind it.
public record Finding(Truth truth, String why, List<Fact> facts) {
  public Finding {
    facts = List.copyOf(facts);
  }

  public static Finding unknown(String why) {
    return new Finding(Truth.UNKNOWN, why, List.of());
  }
}
