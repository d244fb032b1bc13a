package soliton.provenance.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.provenance.bill.Bill;
import soliton.provenance.bill.Line;
import soliton.provenance.bill.Text;
import soliton.provenance.fact.Answer;
import soliton.provenance.fact.Fact;
import soliton.provenance.fact.Knowledge;
import soliton.provenance.fact.Ownership;
import soliton.provenance.fact.Predicate;

/// Joins lines with facts on one day. Owned by one thread; it remembers what it has looked up.
public final class Resolver {
  private final Knowledge knowledge;
  private final LocalDate date;
  private final OrganisationNames names;
  private final Ownership ownership;
  private final Map<String, Seen> seen = new HashMap<>();
  private final Map<String, List<Fact>> items = new HashMap<>();

  public Resolver(Knowledge knowledge, LocalDate date) {
    this.knowledge = knowledge;
    this.date = date;
    this.names = new OrganisationNames(knowledge, date);
    this.ownership = new Ownership(knowledge, date);
  }

  private record Seen(Ownership.Chain chain, Ownership.Reach control, Ownership.Reach own) {}

  private record Found(String organisation, How how, List<Fact> facts, List<String> remarks) {}

  public LocalDate date() {
    return date;
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  public Ownership ownership() {
    return ownership;
  }

  public OrganisationNames names() {
    return names;
  }

  /// Told after every line how many are done; a progress bar hangs here.
  public interface Progress {
    void done(int lines);

    Progress SILENT = lines -> {};
  }

  public List<Resolved> resolve(Bill bill, Progress progress) {
    var resolved = new ArrayList<Resolved>(bill.lines().size());
    for (var line : bill.lines()) {
      resolved.add(resolve(line));
      progress.done(resolved.size());
    }
    return resolved;
  }

  public Resolved resolve(Line line) {
    var item = item(line);
    var found = line.isSoftware() ? steward(line, item) : brand(line, item);
    var holder = holder(found);
    var remarks = new ArrayList<>(found.remarks());
    if (holder != null && holder.chain().isContradicted()) {
      remarks.add("facts disagree on the owner: " + holder.chain().contradictions());
    }
    return new Resolved(line, holder, function(line, item), item, remarks);
  }

  /// The organisation behind a part that is only named, as an alternate is.
  public Ownership.@Nullable Chain owner(String name, String manufacturer) {
    var facts = name.isEmpty() ? List.<Fact>of() : partFacts(name);
    var brand = Knowledge.first(facts, Predicate.BRAND);
    var id =
        brand instanceof Answer.Known<String> known
            ? known.value()
            : names.find(manufacturer).organisation();
    return id.isEmpty() ? null : seen(id).chain();
  }

  /// The ultimate parent's jurisdictions of an organisation.
  public Ownership.Reach control(String organisation) {
    return seen(organisation).control();
  }

  private List<Fact> item(Line line) {
    return line.isSoftware()
        ? items.computeIfAbsent(
            withoutVersion(line.identity().packageUrl()), url -> knowledge.ofArtefact(date, url))
        : partFacts(line.identity().name());
  }

  private List<Fact> partFacts(String name) {
    return items.computeIfAbsent("part:" + name, n -> knowledge.ofPart(date, name));
  }

  /// A package URL up to its version: patterns name packages, not releases.
  static String withoutVersion(String url) {
    int end = url.length();
    for (char mark : new char[] {'#', '?'}) {
      int at = url.indexOf(mark);
      if (at >= 0) end = Math.min(end, at);
    }
    int at = url.lastIndexOf('@', end - 1);
    return url.substring(0, at > url.indexOf('/') ? at : end).replace("%40", "@");
  }

  private Found steward(Line line, List<Fact> item) {
    return switch (Knowledge.first(item, Predicate.STEWARD)) {
      case Answer.Known<String>(String id, List<Fact> facts) ->
          new Found(id, How.PACKAGE_URL, facts, List.of());
      case Answer.Contradiction<String>(List<Fact> facts) ->
          new Found("", How.NONE, facts, List.of("facts disagree on the steward: " + facts));
      // The publisher in the file is a claim of whoever built the package, so only an exact name
      // counts.
      case Answer.Unknown<String> none -> {
        var match = names.exactly(line.identity().manufacturer());
        yield new Found(match.organisation(), match.how(), match.facts(), List.of());
      }
    };
  }

  private Found brand(Line line, List<Fact> item) {
    var written = line.identity().manufacturer();
    return switch (Knowledge.first(item, Predicate.BRAND)) {
      case Answer.Unknown<String> none -> byName(written, List.of());
      case Answer.Contradiction<String>(List<Fact> facts) ->
          byName(written, List.of("facts disagree on the brand: " + facts));
      case Answer.Known<String>(String id, List<Fact> facts) -> {
        var named = names.find(written);
        var remarks = new ArrayList<String>();
        if (named.isFound() && !related(id, named.organisation())) {
          remarks.add(
              "the bill says %s, the part number is of %s"
                  .formatted(Text.oneLine(written, 60), ownership.name(id)));
        }
        yield new Found(id, How.PART_NUMBER, facts, remarks);
      }
    };
  }

  private Found byName(String written, List<String> earlier) {
    var match = names.find(written);
    var remarks = new ArrayList<>(earlier);
    if (!match.remark().isEmpty()) remarks.add(match.remark());
    if (match.how() == How.TYPO || match.how() == How.CUT_OFF) {
      remarks.add(
          "'%s' read as %s"
              .formatted(Text.oneLine(written, 60), ownership.name(match.organisation())));
    }
    return new Found(match.organisation(), match.how(), match.facts(), remarks);
  }

  // A merger before the day explains a different name; only unrelated owners contradict.
  private boolean related(String one, String other) {
    var a = seen(one).chain().members();
    var b = seen(other).chain().members();
    return a.contains(other) || b.contains(one) || a.getLast().equals(b.getLast());
  }

  private Resolved.@Nullable Holder holder(Found found) {
    if (found.organisation().isEmpty()) return null;
    var seen = seen(found.organisation());
    return new Resolved.Holder(
        seen.chain(), seen.control(), seen.own(), found.how(), found.facts());
  }

  private Seen seen(String id) {
    var known = seen.get(id);
    if (known != null) return known;
    var chain = ownership.chain(id);
    var fresh = new Seen(chain, ownership.control(chain), ownership.of(id));
    seen.put(id, fresh);
    return fresh;
  }

  private static String function(Line line, List<Fact> item) {
    if (line.isSoftware()) return Functions.SOFTWARE;
    return Knowledge.first(item, Predicate.FUNCTION) instanceof Answer.Known<String> known
        ? known.value()
        : Functions.of(line.identity().description(), line.use().reference());
  }
}
