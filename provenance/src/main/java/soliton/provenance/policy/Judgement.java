package soliton.provenance.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.provenance.resolve.Resolved;

/// A statement that objects to something, with its proof.
///
/// @param line the line; null for the bill as a whole
/// @param verdict after the waiver
/// @param waiver what set the objection aside; null when nothing did
public record Judgement(
    Statement.Label statement,
    @Nullable Resolved line,
    Verdict verdict,
    Proof proof,
    Policy.@Nullable Waiver waiver) {

  /// All judgements of a bill and the worst of them.
  ///
  /// @param byLine the verdict of each line, in the order of the bill
  public record Ruling(
      Policy policy, List<Judgement> judgements, List<Verdict> byLine, Verdict verdict) {
    public Ruling {
      judgements = List.copyOf(judgements);
      byLine = List.copyOf(byLine);
    }

    public long count(Verdict wanted) {
      return byLine.stream().filter(v -> v == wanted).count();
    }
  }
}
