package soliton.provenance.report;

import java.math.BigDecimal;
import java.util.List;
import soliton.provenance.bill.Line;
import soliton.provenance.bill.Where;
import soliton.provenance.resolve.Resolver;

/// How one name, part number or package URL is resolved, with every fact on the way.
public final class Explanation {
  private Explanation() {}

  public static String of(Resolver resolver, String word) {
    var resolved = resolver.resolve(line(word, word.startsWith("pkg:") ? "" : word));
    var out = new StringBuilder(word).append(" on ").append(resolver.date()).append('\n');
    out.append("  found by ").append(resolved.how().words()).append('\n');
    var holder = resolved.holder();
    if (holder != null) {
      var names = holder.chain().members().stream().map(resolver.ownership()::name).toList();
      out.append("  organisation ").append(String.join(", owned by ", names)).append('\n');
      out.append("  control ").append(String.join(" ", holder.control().countries())).append('\n');
      holder.facts().forEach(f -> out.append("    fact ").append(f).append('\n'));
      holder.control().facts().forEach(f -> out.append("    fact ").append(f).append('\n'));
      holder
          .chain()
          .contradictions()
          .forEach(f -> out.append("    disputed ").append(f).append('\n'));
    }
    for (var remark : resolved.remarks()) out.append("  remark ").append(remark).append('\n');
    for (var fact : resolved.item()) out.append("    item ").append(fact).append('\n');
    return out.toString();
  }

  private static Line line(String name, String manufacturer) {
    boolean isUrl = name.startsWith("pkg:");
    return new Line(
        new Where("argument", "", 1),
        new Line.Identity(isUrl ? "" : name, manufacturer, "", isUrl ? name : "", Line.Claims.NONE),
        new Line.Use("", Line.Phase.RUN, true),
        new Line.Amount(BigDecimal.ONE, null),
        List.of());
  }
}
