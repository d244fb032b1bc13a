package soliton.provenance.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import soliton.provenance.lens.ShareLens.Share;

/// A plot of shares as inline SVG: a bar is solid up to what is certain, and pale up to what is
/// possible.
final class BarPlot {
  private static final int ROW = 20;
  private static final BigDecimal PIXELS_A_PERCENT = new BigDecimal("4.5");

  private record Bar(String label, Share share) {}

  private final String title;
  private final List<Bar> bars = new ArrayList<>();

  BarPlot(String title) {
    this.title = title;
  }

  /// Shares by country, the largest first; what is unknown comes last.
  static BarPlot of(String title, Map<String, Share> shares, Share unknown) {
    var plot = new BarPlot(title);
    shares.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Share> e) -> e.getValue().low())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> plot.add(e.getKey(), e.getValue()));
    return plot.add("unknown", unknown);
  }

  BarPlot add(String label, Share share) {
    bars.add(new Bar(label, share));
    return this;
  }

  /// A part of a whole, exactly known.
  BarPlot add(String label, long part, long whole) {
    var percent =
        whole == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(100 * part)
                .divide(BigDecimal.valueOf(whole), 4, java.math.RoundingMode.HALF_UP);
    return add(label, new Share(percent, percent));
  }

  String svg() {
    var out = new StringBuilder();
    out.append(
        "<svg width=\"720\" height=\"%d\" role=\"img\" aria-label=\"%s\">%n"
            .formatted(bars.size() * ROW, HtmlReport.escape(title)));
    int y = 0;
    for (var bar : bars) {
      out.append(
          "<text x=\"0\" y=\"%d\">%s</text>".formatted(y + 14, HtmlReport.escape(bar.label())));
      rectangle(out, "open", y, bar.share().high());
      rectangle(out, "bar", y, bar.share().low());
      out.append("<text x=\"580\" y=\"%d\">%s</text>%n".formatted(y + 14, Percent.of(bar.share())));
      y += ROW;
    }
    return out.append("</svg>\n").toString();
  }

  private static void rectangle(StringBuilder out, String kind, int y, BigDecimal percent) {
    out.append(
        "<rect class=\"%s\" x=\"120\" y=\"%d\" width=\"%s\" height=\"14\"/>"
            .formatted(kind, y + 3, Percent.of(percent.multiply(PIXELS_A_PERCENT))));
  }
}
