package soliton.provenance.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import soliton.provenance.fact.Answer;
import soliton.provenance.fact.Fact;
import soliton.provenance.fact.Predicate;
import soliton.provenance.resolve.Resolved;
import soliton.provenance.resolve.Resolver;

/// What is left when a supplier is gone: alternates in the bill, known second sources, source that
/// can be built
/// again. Two alternates of one owner are one alternate.
public final class ResilienceLens {
  private final Resolver resolver;

  public ResilienceLens(Resolver resolver) {
    this.resolver = resolver;
  }

  /// Another source of a line.
  ///
  /// @param ultimate its ultimate parent's id
  /// @param origin where it is known from: the bill, or a fact
  public record Source(
      String name, String organisation, String ultimate, String origin, List<Fact> facts) {
    public Source {
      facts = List.copyOf(facts);
    }
  }

  /// Sources under another ultimate parent than the line's own, one an owner.
  public List<Source> independent(Resolved line) {
    var owners = new TreeSet<String>();
    var holder = line.holder();
    if (holder != null) owners.add(holder.chain().ultimate());
    var kept = new ArrayList<Source>();
    for (var source : sources(line)) if (owners.add(source.ultimate())) kept.add(source);
    return kept;
  }

  /// All other sources, of whatever owner. Alternates whose maker is not known do not count.
  public List<Source> sources(Resolved line) {
    var found = new ArrayList<Source>();
    for (var alternate : line.line().alternates()) {
      if (alternate.isAnybody()) continue;
      var owner = resolver.owner(alternate.name(), alternate.manufacturer());
      if (owner == null) continue;
      found.add(
          new Source(
              alternate.name(),
              owner.self(),
              owner.ultimate(),
              "alternate in the bill",
              owner.facts()));
    }
    for (var fact : line.item()) {
      if (fact.predicate() != Predicate.SECOND_SOURCE) continue;
      var words = fact.value().split(" ", 2);
      var chain = resolver.ownership().chain(words[0]);
      var name = words.length > 1 ? words[1] : "";
      found.add(new Source(name, chain.self(), chain.ultimate(), "second source", List.of(fact)));
    }
    return found;
  }

  /// How many independent sources there are beside the line itself.
  public int alternates(Resolved line) {
    return independent(line).size();
  }

  /// Can it be built again without its steward? Published source under a licence that allows it.
  public Finding isRebuildable(Resolved line) {
    if (!line.line().isSoftware()) {
      return new Finding(Truth.NO, "a part is not built from archived source", List.of());
    }
    return line.ask(Predicate.PUBLISHED)
            instanceof Answer.Known<String>(String form, List<Fact> facts)
        ? new Finding(Truth.of(form.equals("open-source")), "published as " + form, facts)
        : Finding.unknown("no fact that its source is published");
  }

  /// Fitted lines with no independent source; software counts when it cannot be rebuilt.
  public List<Resolved> singleSourced(List<Resolved> lines) {
    return lines.stream()
        .filter(l -> l.line().use().isFitted() && alternates(l) == 0)
        .filter(l -> isRebuildable(l).truth() != Truth.YES)
        .toList();
  }
}
