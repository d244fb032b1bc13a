package soliton.per;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The enum is an ENUMERATED: constants in the order of ASN.1, additions behind the extension
/// marker last.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Enumerated {
  boolean extensible() default true;

  /// Number of constants before the extension marker; all of them if negative.
  int root() default -1;
}
