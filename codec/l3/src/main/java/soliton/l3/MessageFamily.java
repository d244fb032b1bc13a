package soliton.l3;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An interface of messages that share a header. A class with the suffix `Codec` is generated
/// that dispatches on the message type when reading and on the record when writing.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MessageFamily {
  /// A class with the coding of types that do not code themselves: for a type `T` the static
  /// methods `@Nullable T readT(OctetReader)` and `void write(T, OctetWriter)`.
  Class<?> types();
}
