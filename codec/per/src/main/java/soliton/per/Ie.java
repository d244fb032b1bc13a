package soliton.per;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The component is an information element with identity and criticality: in an [ApMessage] or
/// [IeContainer] one of the container, in a [Sequence] one of its iE-Extensions.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT})
public @interface Ie {
  /// Identity of the IE, 0..65535.
  int id();

  Criticality criticality();

  /// Given only where it does not follow from nullness, which is optional when nullable, else
  /// mandatory. A mandatory IE may be nullable: its absence does not keep the message from being
  /// used.
  Presence[] presence() default {};
}
