package soliton.l3;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A record that is a sequence of elements inside another element, coded like the non-imperative
/// part of a message. A codec is generated for it in the same package.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Elements {
  /// True if every identifier denotes a type 6 element, whatever its value: a type 6 container
  /// (TS 24.501 9.11.3.98).
  boolean allType6() default false;

  /// The interface whose [MessageFamily#types()] holds the coding of foreign types.
  Class<?> family();
}
