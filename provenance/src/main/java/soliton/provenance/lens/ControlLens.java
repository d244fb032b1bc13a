package soliton.provenance.lens;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import soliton.provenance.fact.Fact;
import soliton.provenance.fact.Ownership;
import soliton.provenance.resolve.Resolved;

/// Whose courts and ministries can give orders to whoever stands behind a line: where it and its
/// ultimate
/// parent are incorporated and seated. Says nothing about where a part is made.
public final class ControlLens {
  private static final BigDecimal MAJORITY = BigDecimal.valueOf(50);

  private final Ownership ownership;

  public ControlLens(Ownership ownership) {
    this.ownership = ownership;
  }

  /// Is the ultimate parent incorporated or seated in one of the countries?
  public Finding isControlledFrom(Resolved line, Collection<String> countries) {
    var holder = line.holder();
    if (holder == null) return Finding.unknown("nobody is known to stand behind it");
    return within(
        holder.control(),
        countries,
        "ultimate parent " + ownership.name(holder.chain().ultimate()));
  }

  /// Is the organisation itself incorporated or seated in one of the countries?
  public Finding isEstablishedIn(Resolved line, Collection<String> countries) {
    var holder = line.holder();
    if (holder == null) return Finding.unknown("nobody is known to stand behind it");
    return within(holder.own(), countries, ownership.name(holder.organisation()));
  }

  static Finding within(Ownership.Reach reach, Collection<String> countries, String who) {
    var hit = new TreeSet<>(reach.countries());
    hit.retainAll(Set.copyOf(countries));
    if (!hit.isEmpty())
      return new Finding(Truth.YES, who + " is in " + String.join(", ", hit), reach.facts());
    return reach.complete()
        ? new Finding(
            Truth.NO, who + " is in " + String.join(", ", reach.countries()), reach.facts())
        : new Finding(
            Truth.UNKNOWN, "where " + who + " is, is not known for certain", reach.facts());
  }

  /// Does anybody of these countries own at least so many per cent, directly or through a majority
  /// chain? More than
  /// half is control; below that the stakes that are known are added up, and what is not known
  /// stays unknown.
  public Finding isOwnedFrom(Resolved line, Collection<String> countries, BigDecimal percent) {
    var holder = line.holder();
    if (holder == null) return Finding.unknown("nobody is known to stand behind it");
    var established = isEstablishedIn(line, countries);
    if (established.truth() == Truth.YES) return established;
    var control = isControlledFrom(line, countries);
    if (control.truth() == Truth.YES) return control;
    var facts = new ArrayList<Fact>();
    var sum = BigDecimal.ZERO;
    for (var member : holder.chain().members()) {
      for (var stake : ownership.stakes(member)) {
        var words = stake.value().split(" ", 2);
        var owner = ownership.control(ownership.chain(words[0]));
        if (within(owner, countries, words[0]).truth() != Truth.YES) continue;
        facts.add(stake);
        facts.addAll(owner.facts());
        sum = sum.add(new BigDecimal(words[1].replace("%", "")));
      }
    }
    if (sum.compareTo(percent) >= 0) {
      return new Finding(Truth.YES, "stakes of " + sum.toPlainString() + " % are known", facts);
    }
    // That nobody holds a majority is known from the chain; smaller holdings are rarely published.
    boolean isDecided = percent.compareTo(MAJORITY) >= 0 && control.truth() == Truth.NO;
    return isDecided
        ? new Finding(Truth.NO, "no majority from there: " + control.why(), control.facts())
        : new Finding(Truth.UNKNOWN, "stakes below a majority are not all known", facts);
  }

  /// The organisation and all that own it, for `--without ORGANISATION`.
  public boolean isBelow(Resolved line, String organisation) {
    var holder = line.holder();
    return holder != null && holder.chain().members().contains(organisation);
  }

  /// The countries of control, empty when unknown.
  public static Set<String> countries(Resolved line) {
    var holder = line.holder();
    return holder == null || !holder.control().complete() ? Set.of() : holder.control().countries();
  }
}
