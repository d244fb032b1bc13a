package soliton.l3;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An element of format LV (TS 24.007 11.2.1.1): one octet of length and the value, imperative
/// part. The bounds are those of the column "Length": they count the octet of length.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface LV {
  /// The least length.
  int min() default 0;

  /// The greatest length, 256 if the table says "n".
  int max() default 256;

  /// The length if it is fixed; then there is no other bound.
  int length() default 0;
}
