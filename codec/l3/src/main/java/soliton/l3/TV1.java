package soliton.l3;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A type 1 element with a half octet identifier (TS 24.007 11.2.1.1.1): identifier in bits 5 to
/// 8, value in bits 1 to 4 of one octet.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface TV1 {
  /// The half octet identifier, 8 to 15: `0xB` for the `B-` of the table.
  int iei();
}
