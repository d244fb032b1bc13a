package soliton.l3;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An element of format LV-E (TS 24.007 11.2.1.1): two octets of length and the value, imperative
/// part. The bounds are those of the column "Length": they count the octets of length.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface LVE {
  /// The least length.
  int min() default 0;

  /// The greatest length, 65537 if the table says "n".
  int max() default 65537;

  /// The length if it is fixed; then there is no other bound.
  int length() default 0;
}
