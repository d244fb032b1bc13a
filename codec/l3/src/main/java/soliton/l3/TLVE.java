package soliton.l3;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A type 6 element, format TLV-E (TS 24.007 11.2.1.1.6). The bounds are those of the column
/// "Length": they count identifier and length.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface TLVE {
  int iei();

  /// The least length.
  int min() default 0;

  /// The greatest length, 65538 if the table says "n".
  int max() default 65538;

  /// The length if it is fixed; then there is no other bound.
  int length() default 0;
}
