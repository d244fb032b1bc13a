package soliton.per;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The record is a message of an application protocol: its components are the IEs of the message,
/// in the order of their table, each with [Ie].
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface ApMessage {
  /// Procedure code, 0..255.
  int procedure();

  MessageKind kind();

  /// Criticality of the procedure.
  Criticality criticality();
}
