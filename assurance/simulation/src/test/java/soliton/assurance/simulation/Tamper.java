package soliton.assurance.simulation;

import java.util.List;
import soliton.base.Octets;

/// An attacker who sits at a sender and puts messages of his own before each of its messages: on
/// the same association, from the same address, in the same state.
@FunctionalInterface
public interface Tamper {
  Tamper NONE = (_, _) -> List.of();

  /// Who sends what.
  ///
  /// @param station number of the base station; 0 for the core
  record Way(Kind kind, int station) {}

  /// The reference points that can be tampered with, by who sends.
  enum Kind {
    N2_OF_STATION,
    N3_OF_STATION,
    N4_OF_SMF,
    N4_OF_UPF
  }

  /// What goes before the message.
  List<Octets> before(Way way, Octets message);
}
