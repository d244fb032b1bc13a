package soliton.upf.rules;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Values seen last: one that comes again, equal, is replaced by the one that is known, so that
/// those who keep it share it. A value takes the place of another with the same hash, so nothing is
/// to be given back, and what is kept has a limit. Owned by the control side.
///
/// @param <T> immutable, with equality by value
public final class Recent<T> {
  private static final int PLACES = 256;

  private final AtomicReferenceArray<@Nullable T> seen = new AtomicReferenceArray<>(PLACES);

  /// The value, or an equal one that was seen before.
  public T of(T value) {
    int hash = value.hashCode() * 0x9E37_79B9;
    int place = hash >>> Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);
    T known = seen.getPlain(place);
    if (value.equals(known)) {
      return known;
    }
    seen.setPlain(place, value);
    return value;
  }
}
