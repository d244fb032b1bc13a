package soliton.per;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The `int`, `long`, [soliton.base.Octets] or [Bits] is a BIT STRING with so many bits. A number
/// holds strings of one size up to 32 or 64, octets strings of one size that is a multiple of 8.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT})
public @interface BitSize {
  int min() default 0;

  /// At most 65535, or [Integer#MAX_VALUE] if there is no bound.
  int max() default Integer.MAX_VALUE;

  boolean extensible() default false;
}
