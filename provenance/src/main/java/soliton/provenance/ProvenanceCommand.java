package soliton.provenance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import soliton.provenance.bill.UnreadableBill;
import soliton.provenance.fact.Evidence;
import soliton.provenance.fact.Lint;
import soliton.provenance.lens.ResilienceLens;
import soliton.provenance.own.OwnBill;
import soliton.provenance.own.ProjectRoot;
import soliton.provenance.policy.Policy;
import soliton.provenance.policy.PolicyReader;
import soliton.provenance.policy.Verdict;
import soliton.provenance.report.Assessment;
import soliton.provenance.report.Comparison;
import soliton.provenance.report.CycloneDxReport;
import soliton.provenance.report.Declaration;
import soliton.provenance.report.DomesticCost;
import soliton.provenance.report.Explanation;
import soliton.provenance.report.HtmlReport;
import soliton.provenance.report.JsonReport;
import soliton.provenance.report.Replacements;
import soliton.provenance.report.SarifReport;
import soliton.provenance.report.TerminalReport;
import soliton.provenance.report.Without;

/// `soliton provenance ...`: reads its words, prints, and returns the exit code.
///
/// Exit codes: 0 allowed or done, 1 denied or lint faults, 2 unknown or to review, 64 misuse, 65
/// unreadable
/// input, 74 input or output failed.
public final class ProvenanceCommand {
  static final int ALLOWED = 0;
  static final int DENIED = 1;
  static final int OPEN = 2;
  static final int MISUSE = 64;
  static final int UNREADABLE = 65;
  static final int FAILED = 74;

  private static final String HELP =
      """
      soliton provenance: who can cut us off, and what would replace it

        report BILL...              summary in the terminal; --html FILE writes the full report
        check BILL... --policy FILE judges; exit code 0 allow, 1 deny, 2 unknown or review
        without WHO BILL...         what stops working without an organisation or a country (US)
        single-source BILL...       lines without an independent second source
        replace BILL... --policy F  candidates for what the policy denies
        compare OLD NEW             what changed between two releases
        declare BILL...             draft of a declaration of origin, in Markdown
        explain NAME...             how a maker's name, part number or package URL is resolved
        lint                        checks the knowledge files
        bill                        CycloneDX bill of Soliton itself (--root FOLDER, --output FILE)
        self                        judges that bill by Soliton's own policy

      A bill is CycloneDX JSON (1.2 to 1.7), CSV or XLSX. Several bills are one product.

        --policy FILE       policy as text; provenance/policy has examples
        --date DATE         the day asked, 2026-01-31; default today
        --destination A,B   countries the product shall go to, for de minimis
        --domestic CN       with report and check: cost made there, for procurement rules
        --html, --sarif, --cyclonedx FILE   also write these
        --without WHO       with report and check: also show this
        --json              JSON instead of text
        --map part-number="Order code",quantity=C   name columns that are not found
        --sheet NAME        read this sheet only, even if it has no quantity
        --charset NAME      encoding of a CSV file; default UTF-8
        --currency EUR      currency of prices that name none
        --proofs N          how many objections are shown with their proof; default 5
        --knowledge FOLDER  facts from a folder instead of those shipped
        --progress, --quiet
      """;

  /// Runs one command and returns its exit code.
  public int run(List<String> words, PrintStream out, PrintStream err) {
    try {
      var arguments = new Arguments(words);
      if (arguments.has("--help") || arguments.rest().isEmpty()) {
        out.print(HELP);
        return words.isEmpty() ? MISUSE : ALLOWED;
      }
      var rest = arguments.rest();
      return new Run(arguments, new Session(arguments, err), out)
          .verb(rest.getFirst(), rest.subList(1, rest.size()));
    } catch (Arguments.Misuse e) {
      err.println("provenance: " + e.getMessage() + " (soliton provenance --help)");
      return MISUSE;
    } catch (UnreadableBill | Policy.Fault e) {
      err.println("provenance: " + e.getMessage());
      return UNREADABLE;
    } catch (IOException e) {
      err.println("provenance: " + e.getMessage());
      return FAILED;
    }
  }

  private record Run(Arguments arguments, Session session, PrintStream out) {

    int verb(String verb, List<String> rest)
        throws Arguments.Misuse, UnreadableBill, Policy.Fault, IOException {
      return switch (verb) {
        case "report" -> report(rest);
        case "check" -> {
          if (!arguments.has("--policy")) throw new Arguments.Misuse("check needs --policy FILE");
          yield report(rest);
        }
        case "without" -> without(rest);
        case "single-source" -> singleSource(rest);
        case "replace" -> replace(rest);
        case "compare" -> compare(rest);
        case "declare" -> print(Declaration.of(session.assess(session.read(rest))));
        case "explain" -> explain(rest);
        case "lint" -> lint();
        case "bill" -> bill();
        case "self" -> self();
        default -> throw new Arguments.Misuse("unknown command '" + verb + "'");
      };
    }

    private int print(String text) {
      out.print(text);
      return ALLOWED;
    }

    private int report(List<String> rest)
        throws Arguments.Misuse, UnreadableBill, Policy.Fault, IOException {
      return finish(session.assess(session.read(rest)));
    }

    private int finish(Assessment assessment) throws Arguments.Misuse, IOException {
      write("--html", () -> HtmlReport.of(assessment));
      write("--sarif", () -> SarifReport.of(assessment));
      write("--cyclonedx", () -> CycloneDxReport.of(assessment));
      if (arguments.has("--json")) {
        out.print(JsonReport.of(assessment));
      } else {
        new TerminalReport(assessment, out).print(arguments.number("--proofs", 5));
        var who = arguments.text("--without");
        if (who != null) out.print(Without.of(assessment, known(who)).text(assessment));
        var domestic = arguments.text("--domestic");
        if (domestic != null) out.print(DomesticCost.text(assessment, domestic));
      }
      return code(assessment);
    }

    private static int code(Assessment assessment) {
      var ruling = assessment.ruling();
      if (ruling == null) return ALLOWED;
      return switch (ruling.verdict()) {
        case ALLOW -> ALLOWED;
        case REVIEW, UNKNOWN -> OPEN;
        case DENY -> DENIED;
      };
    }

    private void write(String option, java.util.function.Supplier<String> text) throws IOException {
      var path = arguments.path(option);
      if (path != null) Files.writeString(path, text.get());
    }

    private String known(String who) throws Arguments.Misuse {
      if (who.matches("[A-Z]{2}")) return who;
      var match = session.resolver().names().find(who);
      if (!match.isFound()) {
        throw new Arguments.Misuse("no organisation '" + who + "'; a country is written as US");
      }
      return match.organisation();
    }

    private int without(List<String> rest)
        throws Arguments.Misuse, UnreadableBill, Policy.Fault, IOException {
      if (rest.isEmpty()) throw new Arguments.Misuse("without whom?");
      var who = known(rest.getFirst());
      var assessment = session.assess(session.read(rest.subList(1, rest.size())));
      return print(Without.of(assessment, who).text(assessment));
    }

    private int singleSource(List<String> rest)
        throws Arguments.Misuse, UnreadableBill, Policy.Fault, IOException {
      var assessment = session.assess(session.read(rest));
      for (var line : new ResilienceLens(assessment.resolver()).singleSourced(assessment.lines())) {
        out.printf(
            "%s\t%s\t%s\t%s%n",
            line.line().where(), line.line().label(), line.function(), assessment.ultimate(line));
      }
      return ALLOWED;
    }

    private int replace(List<String> rest)
        throws Arguments.Misuse, UnreadableBill, Policy.Fault, IOException {
      if (!arguments.has("--policy")) throw new Arguments.Misuse("replace needs --policy FILE");
      return print(Replacements.text(session.assess(session.read(rest))));
    }

    private int compare(List<String> rest)
        throws Arguments.Misuse, UnreadableBill, Policy.Fault, IOException {
      if (rest.size() != 2) throw new Arguments.Misuse("compare needs two bills");
      var before = session.assess(session.read(rest.subList(0, 1)));
      var after = session.assess(session.read(rest.subList(1, 2)));
      return print(Comparison.text(before, after));
    }

    private int explain(List<String> rest) throws Arguments.Misuse {
      if (rest.isEmpty()) throw new Arguments.Misuse("explain what?");
      for (var word : rest) out.print(Explanation.of(session.resolver(), word));
      return ALLOWED;
    }

    private int lint() {
      var report = Lint.check(session.knowledge());
      for (var fault : report.faults()) out.println("fault " + fault);
      for (var facts : report.contradictions()) {
        out.println("contradiction, kept:");
        for (var fact : facts) out.println("    " + fact.place() + " " + fact);
      }
      for (var key : report.unusedEvidence()) out.println("unused evidence " + key);
      var knowledge = session.knowledge().knowledge();
      long read =
          knowledge.evidence().values().stream()
              .filter(e -> e.standing() == Evidence.Standing.READ)
              .count();
      out.printf(
          "%d facts, %d organisations, %d documents (%d read, %d cited), %d faults,"
              + " %d contradictions%n",
          knowledge.facts().size(),
          knowledge.organisations().size(),
          knowledge.evidence().size(),
          read,
          knowledge.evidence().size() - read,
          report.faults().size(),
          report.contradictions().size());
      return report.faults().isEmpty() ? ALLOWED : DENIED;
    }

    private int bill() throws IOException, UnreadableBill {
      var text = OwnBill.refresh(root()).toCycloneDx();
      var output = arguments.path("--output");
      if (output == null) return print(text);
      Files.writeString(output, text);
      return ALLOWED;
    }

    private int self() throws IOException, UnreadableBill, Policy.Fault, Arguments.Misuse {
      var root = root();
      var given = arguments.path("--policy");
      var path = given == null ? root.resolve("provenance/policy/own-build.policy") : given;
      var policy = PolicyReader.read(String.valueOf(path.getFileName()), Files.readString(path));
      var assessment = session.assess(OwnBill.refresh(root).toBill(), policy);
      int code = finish(assessment);
      out.print(OwnBill.HONESTY);
      return Verdict.ALLOW == java.util.Objects.requireNonNull(assessment.ruling()).verdict()
          ? ALLOWED
          : code;
    }

    private Path root() {
      return ProjectRoot.find(arguments.path("--root"));
    }
  }
}
