package soliton.provenance.policy;

import java.time.LocalDate;
import java.util.List;
import soliton.provenance.fact.Glob;

/// A policy: statements, waivers that expire, and what the operator declares about mirrors.
public record Policy(
    String name, List<Statement> statements, List<Waiver> waivers, List<Mirror> mirrors) {
  public Policy {
    statements = List.copyOf(statements);
    waivers = List.copyOf(waivers);
    mirrors = List.copyOf(mirrors);
  }

  /// Sets one statement aside for some lines until a day, that day included.
  public record Waiver(String statement, Glob lines, LocalDate until, String because, int line) {
    public boolean covers(Statement.Label label, String lineLabel, LocalDate date) {
      return statement.equals(label.name()) && lines.matches(lineLabel) && !date.isAfter(until);
    }
  }

  /// The operator's own statement that he keeps copies, with what proves it.
  public record Mirror(Glob artefacts, String proof, LocalDate until, int line) {}

  /// A line of a policy that cannot be read.
  public static final class Fault extends Exception {
    private static final long serialVersionUID = 1;

    public Fault(String file, int line, String what) {
      super(file + ":" + line + ": " + what, null, false, false);
    }
  }
}
