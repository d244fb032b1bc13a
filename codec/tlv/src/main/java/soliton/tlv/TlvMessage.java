package soliton.tlv;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A record whose components are the elements of a message of the given type. As with [TlvGroup] it
/// gets a codec and a builder; the package gets a `MessageCodecs` that knows all its messages.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface TlvMessage {
  int type();
}
