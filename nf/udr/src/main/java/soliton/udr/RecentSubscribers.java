package soliton.udr;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import soliton.base.Supi;
import soliton.sbi.nudr.SubscriberRecord;

/// The records read last, since a registration reads the same one five times: a table of fixed size
/// in which a new record displaces another. Safe for several threads.
final class RecentSubscribers {
  /// A power of two.
  private static final int PLACES = 1024;

  private final AtomicReferenceArray<@Nullable SubscriberRecord> places =
      new AtomicReferenceArray<>(PLACES);

  /// Counts changes, so that a record read before a change is not remembered after it.
  private final AtomicInteger epoch = new AtomicInteger();

  @Nullable SubscriberRecord find(Supi supi) {
    SubscriberRecord found = places.get(place(supi));
    return found != null && found.supi().equals(supi) ? found : null;
  }

  int epoch() {
    return epoch.get();
  }

  /// @param before the epoch at which the record was looked up
  void remember(SubscriberRecord subscriber, int before) {
    int place = place(subscriber.supi());
    places.set(place, subscriber);
    if (epoch.get() != before) {
      places.set(place, null);
    }
  }

  void forget(Supi supi) {
    epoch.incrementAndGet();
    places.set(place(supi), null);
  }

  private static int place(Supi supi) {
    int hash = supi.hashCode();
    return (hash ^ hash >>> 16) & PLACES - 1;
  }
}
