package soliton.l3;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A type 4 element, format TLV (TS 24.007 11.2.1.1.4). The bounds are those of the column
/// "Length": they count identifier and length.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface TLV {
  int iei();

  /// The least length.
  int min() default 0;

  /// The greatest length, 257 if the table says "n".
  int max() default 257;

  /// The length if it is fixed; then there is no other bound.
  int length() default 0;
}
