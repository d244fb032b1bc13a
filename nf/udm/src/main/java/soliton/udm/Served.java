package soliton.udm;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import soliton.base.PduSessionId;
import soliton.base.Supi;
import soliton.sbi.nudm.NudmSubscriberDataManagement.ChangeListener;
import soliton.sbi.nudm.NudmUeAuthentication.AuthEvent;
import soliton.sbi.nudm.NudmUeContextManagement.AmfRegistration;
import soliton.sbi.nudm.NudmUeContextManagement.SmfRegistration;

/// Who serves which subscriber now, and who wants to hear of him. One entry a subscriber that is
/// served, so it is bounded by the number of subscribers; each entry changes atomically.
final class Served {
  private final Map<Supi, Entry> entries = new ConcurrentHashMap<>();

  /// All that is remembered of one subscriber. Immutable.
  ///
  /// @param amf for 3GPP access
  /// @param lastAuthentication as the AUSF told
  record Entry(
      @Nullable AmfRegistration amf,
      Map<PduSessionId, SmfRegistration> smfs,
      Map<String, ChangeListener> listeners,
      @Nullable AuthEvent lastAuthentication) {
    static final Entry NOTHING = new Entry(null, Map.of(), Map.of(), null);

    Entry with(@Nullable AmfRegistration registration) {
      return new Entry(registration, smfs, listeners, lastAuthentication);
    }

    Entry with(AuthEvent event) {
      return new Entry(amf, smfs, listeners, event);
    }

    Entry with(PduSessionId session, @Nullable SmfRegistration registration) {
      return new Entry(amf, changed(smfs, session, registration), listeners, lastAuthentication);
    }

    Entry with(String subscription, @Nullable ChangeListener listener) {
      return new Entry(amf, smfs, changed(listeners, subscription, listener), lastAuthentication);
    }

    private static <K, V> Map<K, V> changed(Map<K, V> before, K key, @Nullable V value) {
      Map<K, V> after = new HashMap<>(before);
      if (value == null) {
        after.remove(key);
      } else {
        after.put(key, value);
      }
      return Map.copyOf(after);
    }
  }

  Entry of(Supi supi) {
    return entries.getOrDefault(supi, Entry.NOTHING);
  }

  boolean isServed(Supi supi) {
    return entries.containsKey(supi);
  }

  /// Changes an entry; one that holds nothing any more is forgotten. Answers the entry before.
  Entry update(Supi supi, UnaryOperator<Entry> change) {
    Entry[] before = {Entry.NOTHING};
    entries.compute(
        supi,
        (key, present) -> {
          before[0] = present == null ? Entry.NOTHING : present;
          Entry after = change.apply(before[0]);
          return after.equals(Entry.NOTHING) ? null : after;
        });
    return before[0];
  }
}
