package soliton.provenance.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.provenance.bill.Line;
import soliton.provenance.fact.Answer;
import soliton.provenance.fact.Fact;
import soliton.provenance.fact.Knowledge;
import soliton.provenance.fact.Ownership;
import soliton.provenance.fact.Predicate;

/// A line with what is known of it on the day asked.
///
/// @param holder who stands behind it; null when nobody was found
/// @param function class of the part
/// @param item facts about the part or artefact, most specific first
/// @param remarks what a person should look at: contradictions, corrected spellings
public record Resolved(
    Line line, @Nullable Holder holder, String function, List<Fact> item, List<String> remarks) {
  public Resolved {
    item = List.copyOf(item);
    remarks = List.copyOf(remarks);
  }

  /// The brand owner of a part, or the steward of an artefact.
  ///
  /// @param chain from it to its ultimate parent
  /// @param control jurisdictions of the ultimate parent
  /// @param own jurisdictions of the organisation itself
  /// @param how the way from the bill's words to it
  /// @param facts the proof of that way
  public record Holder(
      Ownership.Chain chain,
      Ownership.Reach control,
      Ownership.Reach own,
      How how,
      List<Fact> facts) {
    public Holder {
      facts = List.copyOf(facts);
    }

    public String organisation() {
      return chain.self();
    }
  }

  public boolean isResolved() {
    return holder != null;
  }

  public How how() {
    return holder == null ? How.NONE : holder.how();
  }

  /// The value of the most specific pattern that speaks.
  public Answer<String> ask(Predicate predicate) {
    return Knowledge.first(item, predicate);
  }

  public boolean isActive() {
    return switch (function) {
      case "ic", "discrete", "module", "timing", "led" -> true;
      default -> false;
    };
  }
}
