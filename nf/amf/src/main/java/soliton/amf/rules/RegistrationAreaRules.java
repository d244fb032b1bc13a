package soliton.amf.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import soliton.base.Tai;

/// The registration area (TS 23.501 5.3.2.3): where a UE need not tell that it moves.
public final class RegistrationAreaRules {
  private RegistrationAreaRules() {}

  /// Where the UE is, and the other tracking areas of the same network that its gNB serves: moving
  /// within one gNB costs no signalling, and paging reaches few others.
  ///
  /// @param most areas that the list may hold
  public static List<Tai> area(Tai where, Collection<Tai> servedByGnb, int most) {
    Stream<Tai> others =
        servedByGnb.stream()
            .filter(tai -> tai.plmn().equals(where.plmn()) && !tai.equals(where))
            .sorted(Comparator.comparingInt(tai -> tai.tac().value()));
    return Stream.concat(Stream.of(where), others).limit(most).toList();
  }
}
