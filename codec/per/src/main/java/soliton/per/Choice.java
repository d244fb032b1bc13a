package soliton.per;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The sealed interface is a CHOICE: the permitted classes, in the order of ASN.1. A record nested
/// in it wraps a value of a type that cannot implement the interface, or NULL if it has no
/// component.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Choice {
  /// Alternatives of the choice-Extensions; the permitted classes that are not here are the root.
  Alternative[] extensions() default {};

  /// Whether the last alternative is choice-Extensions: one IE with identity.
  boolean choiceExtensions() default true;

  /// Whether the type has an extension marker.
  boolean extensible() default false;
}
