package soliton.l3;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A type 3 element, format TV (TS 24.007 11.2.1.1.3): identifier and a value of fixed length.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface TV {
  int iei();

  /// Length in octets with the identifier, as in the column "Length".
  int length();
}
