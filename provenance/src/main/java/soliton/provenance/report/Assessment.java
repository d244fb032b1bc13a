package soliton.provenance.report;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import soliton.provenance.bill.Bill;
import soliton.provenance.fact.Ownership;
import soliton.provenance.lens.RuleBook;
import soliton.provenance.policy.Judgement;
import soliton.provenance.resolve.Resolved;
import soliton.provenance.resolve.Resolver;

/// A bill joined with the knowledge on one day, and judged where a policy was given.
///
/// @param destinations countries the product shall go to
/// @param ruling null without a policy
public record Assessment(
    Bill bill,
    List<Resolved> lines,
    Resolver resolver,
    RuleBook rules,
    List<String> destinations,
    Judgement.@Nullable Ruling ruling) {

  /// Said in every output.
  public static final String NO_ADVICE =
      "This is a tool's reading of dated facts, no legal advice. Unknown is never counted as"
          + " allowed, and that a chip has no US content cannot be proven from a bill.";

  public Assessment {
    lines = List.copyOf(lines);
    destinations = List.copyOf(destinations);
  }

  public LocalDate date() {
    return resolver.date();
  }

  public Ownership ownership() {
    return resolver.ownership();
  }

  /// The name of an organisation on the day.
  public String name(String organisation) {
    return ownership().name(organisation);
  }

  /// The name of whoever stands behind a line, or `unknown`.
  public String holder(Resolved line) {
    var holder = line.holder();
    return holder == null ? "unknown" : name(holder.organisation());
  }

  /// The ultimate parent of a line's organisation, or `unknown`.
  public String ultimate(Resolved line) {
    var holder = line.holder();
    return holder == null ? "unknown" : name(holder.chain().ultimate());
  }

  /// Countries of control, or `unknown`.
  public String control(Resolved line) {
    var holder = line.holder();
    return holder == null || holder.control().countries().isEmpty()
        ? "unknown"
        : String.join(" ", holder.control().countries());
  }

  public List<Resolved> fitted() {
    return lines.stream().filter(l -> l.line().use().isFitted()).toList();
  }

  public long resolved() {
    return lines.stream().filter(Resolved::isResolved).count();
  }

  /// Lines whose organisation is individuals, who are not recorded.
  public long individuals() {
    return lines.stream()
        .filter(l -> l.holder() != null && l.holder().organisation().equals("independent"))
        .count();
  }

  /// Unresolved labels, each once, in order.
  public List<String> unresolved() {
    var labels = new TreeSet<String>();
    for (var line : lines) if (!line.isResolved()) labels.add(line.line().label());
    return List.copyOf(labels);
  }
}
