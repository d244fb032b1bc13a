package soliton.tlv;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// One row of the table of a message or group: a record component and the information element that
/// carries it. The component may be
///
/// - a record annotated with [TlvGroup],
/// - a [TlvValue] with a static `decode(OctetReader)`,
/// - `int`, `long`, `Integer` or `Long` with [#octets],
/// - `Octets` with the least length in [#octets],
/// - or a `List` of one of these, which is bounded by [#max].
///
/// Components that share a type are filled in the order in which the elements arrive; a list takes
/// all that are left.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.SOURCE)
public @interface Ie {
  int type();

  Presence presence();

  /// Octets of a number, or the least octets of an octet string.
  int octets() default 0;

  /// Bits of a number that count; the others are spare and ignored. 0 means all.
  int bits() default 0;

  /// The most repetitions that are kept of a list; more are ignored.
  int max() default 256;
}
