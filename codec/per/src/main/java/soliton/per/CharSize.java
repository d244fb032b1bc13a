package soliton.per;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The [String] is a character string with so many characters. The bounds of UTF8 are not visible
/// to PER (X.691 30.6) and are documentation.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT})
public @interface CharSize {
  CharSet set();

  int min() default 0;

  int max() default Integer.MAX_VALUE;

  boolean extensible() default false;
}
