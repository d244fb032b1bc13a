package soliton.provenance.bill;

import java.math.BigDecimal;

/// A unit price, or the range a bill gives for it, in the currency it names (empty when it names
/// none).
public record PriceRange(BigDecimal low, BigDecimal high, String currency) {
  public PriceRange {
    if (low.signum() < 0 || high.compareTo(low) < 0) {
      throw new IllegalArgumentException(
          "a price range runs from low to high: " + low + ".." + high);
    }
  }

  public PriceRange times(BigDecimal factor) {
    return new PriceRange(low.multiply(factor), high.multiply(factor), currency);
  }
}
