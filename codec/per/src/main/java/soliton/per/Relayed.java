package soliton.per;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// An information element that we pass on as it came: when it was received it is encoded again from
/// the very octets, so that extensions we do not know survive.
///
/// @param value what we understand of it; null if we do not
/// @param received the octets that carried it; null if we made it
public record Relayed<T>(@Nullable T value, @Nullable Octets received) {
  public Relayed {
    if (value == null && received == null) {
      throw new IllegalArgumentException("neither a value nor octets to relay");
    }
  }

  public static <T> Relayed<T> of(T value) {
    return new Relayed<>(value, null);
  }
}
