package soliton.upf.path;

import java.util.List;
import java.util.stream.Stream;
import soliton.transport.flow.Prefix;
import soliton.upf.rules.Match;
import soliton.upf.rules.Pdr;
import soliton.upf.rules.Rules;

/// Addresses of the phone and networks behind it that the rules name: most rules name all.
record PhoneAddresses(List<Prefix> all, Prefixes prefixes) {
  static final PhoneAddresses NONE = new PhoneAddresses(List.of(), Prefixes.NONE);

  static PhoneAddresses of(Rules rules) {
    List<Prefix> all = List.of();
    for (Pdr pdr : rules.pdrs().values()) {
      all = union(all, of(pdr.match()));
    }
    return all.isEmpty() ? NONE : new PhoneAddresses(all, Prefixes.of(all));
  }

  private static List<Prefix> of(Match match) {
    return union(match.addresses(), match.framedRoutes());
  }

  /// One of the lists if it has all.
  private static List<Prefix> union(List<Prefix> one, List<Prefix> other) {
    if (other.isEmpty() || one.equals(other)) {
      return one;
    }
    return one.isEmpty() ? other : Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  Prefixes those(Match match) {
    List<Prefix> named = of(match);
    return named.equals(all) ? prefixes : Prefixes.of(named);
  }
}
