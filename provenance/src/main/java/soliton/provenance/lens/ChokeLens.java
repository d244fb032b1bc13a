package soliton.provenance.lens;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import soliton.provenance.fact.Answer;
import soliton.provenance.fact.Fact;
import soliton.provenance.fact.Predicate;
import soliton.provenance.resolve.Resolved;
import soliton.provenance.resolve.Resolver;

/// The points at which somebody who owns nothing of the product can still hold it up: registry,
/// hosting,
/// signing, update server.
public final class ChokeLens {
  /// In the order in which they are told.
  public static final List<Predicate> ROLES =
      List.of(Predicate.REGISTRY, Predicate.HOSTING, Predicate.SIGNING, Predicate.UPDATE_SERVER);

  private final Resolver resolver;

  public ChokeLens(Resolver resolver) {
    this.resolver = resolver;
  }

  /// One organisation in one role, with the lines that pass through it.
  public record Point(
      Predicate role,
      String organisation,
      String ultimate,
      List<String> countries,
      List<Resolved> lines) {
    public Point {
      countries = List.copyOf(countries);
      lines = List.copyOf(lines);
    }
  }

  /// Is the operator of a role controlled from one of the countries?
  public Finding isHeldFrom(Resolved line, Predicate role, Collection<String> countries) {
    return switch (line.ask(role)) {
      case Answer.Unknown<String>(String why) -> Finding.unknown(why);
      case Answer.Contradiction<String>(List<Fact> facts) ->
          new Finding(Truth.UNKNOWN, "facts disagree on its " + role.word(), facts);
      case Answer.Known<String>(String id, List<Fact> facts) -> {
        var reach = resolver.control(id);
        var within =
            ControlLens.within(reach, countries, role.word() + " " + resolver.ownership().name(id));
        var all = new ArrayList<>(facts);
        all.addAll(within.facts());
        yield new Finding(within.truth(), within.why(), all);
      }
    };
  }

  /// All points, the busiest first.
  public List<Point> points(List<Resolved> lines) {
    var found = new ArrayList<Point>();
    for (var role : ROLES) {
      var byOrganisation = new TreeMap<String, List<Resolved>>();
      for (var line : lines) {
        if (line.ask(role) instanceof Answer.Known<String>(String id, List<Fact> facts)) {
          byOrganisation.computeIfAbsent(id, i -> new ArrayList<>()).add(line);
        }
      }
      byOrganisation.forEach((id, passing) -> found.add(point(role, id, passing)));
    }
    found.sort(
        Comparator.comparingInt((Point p) -> -p.lines().size())
            .thenComparing(Point::role)
            .thenComparing(Point::organisation));
    return found;
  }

  private Point point(Predicate role, String id, List<Resolved> lines) {
    var chain = resolver.ownership().chain(id);
    return new Point(
        role, id, chain.ultimate(), List.copyOf(resolver.control(id).countries()), lines);
  }
}
