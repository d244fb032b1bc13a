package soliton.l3;

import org.jspecify.annotations.Nullable;

/// Reads the value of a half octet, or null if it is a syntax error.
@FunctionalInterface
public interface HalfDecoder<T> {
  @Nullable T of(int half);
}
