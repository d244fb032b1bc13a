package soliton.ngap.asn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A type as an ASN.1 module declares it, as far as NGAP needs it.
public sealed interface AsnType {
  /// Bounds, null where there is none, of a value or a size.
  record Bounds(@Nullable String min, @Nullable String max, boolean extensible) {
    public static final Bounds NONE = new Bounds(null, null, false);
  }

  record Int(Bounds range) implements AsnType {}

  record Null() implements AsnType {}

  record BitString(Bounds size) implements AsnType {}

  record OctetString(Bounds size) implements AsnType {}

  record Characters(String set, Bounds size) implements AsnType {}

  record Enumeration(List<String> root, List<String> additions, boolean extensible)
      implements AsnType {}

  record ListOf(Bounds size, AsnType element) implements AsnType {}

  /// @param ies name of the set of its container of IEs, if it has one
  /// @param extensions name of the set of its iE-Extensions, if it has them
  record Sequence(
      List<Field> fields, boolean extensible, @Nullable String ies, @Nullable String extensions)
      implements AsnType {}

  record Choice(List<Field> alternatives, boolean extensible, @Nullable String extensions)
      implements AsnType {}

  record Reference(String name) implements AsnType {}

  /// A component of a SEQUENCE or an alternative of a CHOICE.
  record Field(String name, AsnType type, boolean optional) {}

  /// A row of a set of IEs or extensions.
  record Row(int id, String criticality, AsnType type, String presence) {}

  /// An elementary procedure; the outcomes are names of types.
  record Procedure(
      int code,
      String criticality,
      String initiating,
      @Nullable String successful,
      @Nullable String unsuccessful) {}
}
