package soliton.l3;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;

/// Reads the value part of an element. Null, or a reader that has failed, is a syntax error;
/// octets left over are not (TS 24.007 11.4.2: a longer element than defined is read as far as it
/// is known).
@FunctionalInterface
public interface ElementDecoder<T> {
  @Nullable T read(OctetReader value);
}
