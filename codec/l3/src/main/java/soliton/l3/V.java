package soliton.l3;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An element of format V (TS 24.007 11.2.1.1): the value alone, in the imperative part. Half
/// octets are packed in pairs, the first in bits 1 to 4; a spare half octet needs no component.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface V {
  /// Length in bits: 4 or a multiple of 8.
  int bits() default 8;
}
