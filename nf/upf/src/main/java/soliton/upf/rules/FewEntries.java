package soliton.upf.rules;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A map of few entries, in the order they came, that never changes: a sixth of what a
/// [java.util.LinkedHashMap] weighs, of which a million sessions would have several each.
final class FewEntries<K, V> extends AbstractMap<K, V> {
  private final List<K> keys;
  private final List<V> values;

  private FewEntries(List<K> keys, List<V> values) {
    this.keys = keys;
    this.values = values;
  }

  static <K, V> Map<K, V> copyOf(Map<K, V> given) {
    if (given instanceof FewEntries<K, V>) {
      return given;
    }
    return given.isEmpty()
        ? Map.of()
        : new FewEntries<>(List.copyOf(given.keySet()), List.copyOf(given.values()));
  }

  /// @param keys each once, one for each of the values
  static <K, V> Map<K, V> of(List<K> keys, List<V> values) {
    return keys.isEmpty() ? Map.of() : new FewEntries<>(List.copyOf(keys), List.copyOf(values));
  }

  @Override
  public int size() {
    return keys.size();
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int at = key == null ? -1 : keys.indexOf(key);
    return at < 0 ? null : values.get(at);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key != null && keys.contains(key);
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    for (int i = 0; i < keys.size(); i++) {
      action.accept(keys.get(i), values.get(i));
    }
  }

  // Views are not kept, as those of the superclass would be.

  @Override
  public Collection<V> values() {
    return values;
  }

  @Override
  public Set<K> keySet() {
    return setOf(keys);
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return setOf(
        new AbstractList<>() {
          @Override
          public Entry<K, V> get(int index) {
            return Map.entry(keys.get(index), values.get(index));
          }

          @Override
          public int size() {
            return keys.size();
          }
        });
  }

  private static <T> Set<T> setOf(List<T> elements) {
    return new AbstractSet<>() {
      @Override
      public Iterator<T> iterator() {
        return elements.iterator();
      }

      @Override
      public int size() {
        return elements.size();
      }
    };
  }
}
