package soliton.l3;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A record that is a standard layer 3 message: its components are the rows of its table, in
/// order. For it a codec and, if it has optional elements, a builder are generated in the same
/// package.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Message {
  /// The value of the message type octet.
  int type();

  /// The clause that holds the table, for example `8.2.6`.
  String clause();
}
