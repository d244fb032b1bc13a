package soliton.per;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The [soliton.base.Octets], or `int` or `long` of one size, is an OCTET STRING with so many
/// octets. Without this annotation octets have no bound.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT})
public @interface OctetSize {
  int min() default 0;

  /// At most 65535, or [Integer#MAX_VALUE] if there is no bound.
  int max() default Integer.MAX_VALUE;

  boolean extensible() default false;
}
