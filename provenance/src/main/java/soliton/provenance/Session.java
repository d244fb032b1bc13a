package soliton.provenance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.provenance.bill.Bill;
import soliton.provenance.bill.BillReader;
import soliton.provenance.bill.UnreadableBill;
import soliton.provenance.fact.KnowledgeReader;
import soliton.provenance.lens.RuleBook;
import soliton.provenance.policy.Judge;
import soliton.provenance.policy.Judgement;
import soliton.provenance.policy.Policy;
import soliton.provenance.policy.PolicyReader;
import soliton.provenance.report.Assessment;
import soliton.provenance.resolve.Resolver;

/// One run of a command: knowledge, date and policy, read once.
final class Session {
  private final Arguments arguments;
  private final KnowledgeReader.Result knowledge;
  private final LocalDate date;
  private final PrintStream err;

  Session(Arguments arguments, PrintStream err) throws IOException, Arguments.Misuse {
    this.arguments = arguments;
    this.err = err;
    this.date = arguments.date();
    var folder = arguments.path("--knowledge");
    this.knowledge = folder == null ? KnowledgeReader.shipped() : KnowledgeReader.folder(folder);
  }

  KnowledgeReader.Result knowledge() {
    return knowledge;
  }

  LocalDate date() {
    return date;
  }

  Resolver resolver() {
    return new Resolver(knowledge.knowledge(), date);
  }

  Bill read(List<String> files) throws UnreadableBill, Arguments.Misuse {
    if (files.isEmpty()) throw new Arguments.Misuse("name a bill: CycloneDX JSON, CSV or XLSX");
    var bills = new ArrayList<Bill>();
    for (var file : files) bills.add(BillReader.read(Path.of(file), arguments.readOptions()));
    return Bill.together(bills);
  }

  Assessment assess(Bill bill) throws IOException, Policy.Fault, Arguments.Misuse {
    return assess(bill, policy());
  }

  Assessment assess(Bill bill, @Nullable Policy policy) throws Arguments.Misuse {
    var resolver = resolver();
    boolean isShown =
        arguments.has("--progress") || !arguments.has("--quiet") && bill.lines().size() >= 20_000;
    var progress = isShown ? new ProgressBar(err, bill.lines().size()) : Resolver.Progress.SILENT;
    var lines = resolver.resolve(bill, progress);
    Judgement.Ruling ruling = policy == null ? null : new Judge(policy, resolver).judge(lines);
    var rules = new RuleBook(knowledge.knowledge(), date);
    return new Assessment(bill, lines, resolver, rules, arguments.destinations(), ruling);
  }

  private @Nullable Policy policy() throws IOException, Policy.Fault {
    var path = arguments.path("--policy");
    if (path == null) return null;
    return PolicyReader.read(String.valueOf(path.getFileName()), Files.readString(path));
  }
}
