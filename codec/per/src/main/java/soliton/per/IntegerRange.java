package soliton.per;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The `int` or `long` is an INTEGER with these bounds.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT})
public @interface IntegerRange {
  /// Upper bound of an INTEGER (0..18446744073709551615), whose 64 bits are taken as unsigned.
  long UNSIGNED = -1;

  /// Lower bound; [Long#MIN_VALUE] if there is none.
  long min() default Long.MIN_VALUE;

  /// Upper bound; [Long#MAX_VALUE] if there is none.
  long max() default Long.MAX_VALUE;

  boolean extensible() default false;
}
