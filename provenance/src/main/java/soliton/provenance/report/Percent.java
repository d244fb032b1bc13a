package soliton.provenance.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import soliton.provenance.lens.ShareLens;

/// Percentages as every output writes them: one decimal, ranges only where there is one.
final class Percent {
  private Percent() {}

  static String of(BigDecimal percent) {
    return percent.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  static String of(ShareLens.Share share) {
    var low = of(share.low());
    var high = of(share.high());
    return low.equals(high) ? low + " %" : low + " to " + high + " %";
  }

  static String of(long part, long whole) {
    return whole == 0
        ? "0.0"
        : of(
            BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
  }
}
