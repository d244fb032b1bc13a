package soliton.per;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The [java.util.List] is a SEQUENCE OF with so many elements.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT})
public @interface ListSize {
  int min();

  /// At most 65535.
  int max();

  boolean extensible() default false;
}
