package soliton.per;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The record is a SEQUENCE: components in the order of ASN.1, nullable ones OPTIONAL, and behind
/// them those of the extension container with [Ie].
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Sequence {
  /// Whether the type has an extension marker.
  boolean extensible() default true;

  /// Whether the last component of the type is an optional container of extension IEs.
  boolean ieExtensions() default true;
}
