package soliton.provenance.bill;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of a bill, as its file writes it: nothing is resolved or corrected here.
public record Line(
    Where where, Identity identity, Use use, Amount amount, List<Alternate> alternates) {
  public Line {
    alternates = List.copyOf(alternates);
  }

  /// Which part or artefact. Texts are empty where the bill says nothing.
  ///
  /// @param name part number, or the name of a software component
  /// @param packageUrl `pkg:...` of a software component
  public record Identity(
      String name, String manufacturer, String description, String packageUrl, Claims claims) {}

  /// What the bill itself claims; a claim is not evidence.
  ///
  /// @param origin country of origin, as written
  public record Claims(String origin, List<String> licences, Map<String, String> properties) {
    public static final Claims NONE = new Claims("", List.of(), Map.of());

    public Claims {
      licences = List.copyOf(licences);
      properties = Map.copyOf(properties);
    }
  }

  /// Where it sits and whether it is there when the product runs.
  public record Use(String reference, Phase phase, boolean isFitted) {}

  /// When a component takes part.
  public enum Phase {
    RUN,
    BUILD
  }

  /// How many, and at what price where the bill has one.
  public record Amount(BigDecimal quantity, @Nullable PriceRange price) {
    public static final Amount ONE = new Amount(BigDecimal.ONE, null);

    /// Quantity times unit price.
    public @Nullable PriceRange value() {
      return price == null ? null : price.times(quantity);
    }
  }

  /// Another part that the bill itself allows in this place.
  public record Alternate(String name, String manufacturer) {
    /// `ANY` says that the maker is free, and so names no second source.
    public boolean isAnybody() {
      return name.isEmpty() && manufacturer.equalsIgnoreCase("any");
    }
  }

  public boolean isSoftware() {
    return !identity.packageUrl().isEmpty();
  }

  /// What a person calls this line.
  public String label() {
    if (isSoftware()) return identity.packageUrl();
    return identity.manufacturer().isEmpty()
        ? identity.name()
        : (identity.manufacturer() + " " + identity.name()).strip();
  }
}
