package soliton.udm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.Supi;
import soliton.sbi.nudr.NudrDataRepository;
import soliton.sbi.nudr.SubscriberRecord;

/// A repository that forgets at the end of the test.
final class RepositoryInMemory implements NudrDataRepository {
  private final Map<Supi, SubscriberRecord> subscribers = new HashMap<>();
  private final Map<Supi, Long> bases = new HashMap<>();
  private final List<ChangeListener> listeners = new ArrayList<>();
  int baseWrites;

  @Override
  public @Nullable SubscriberRecord subscriber(Supi supi) {
    return subscribers.get(supi);
  }

  @Override
  public void put(SubscriberRecord subscriber) {
    subscribers.put(subscriber.supi(), subscriber);
    listeners.forEach(listener -> listener.onChange(subscriber.supi()));
  }

  @Override
  public boolean remove(Supi supi) {
    boolean removed = subscribers.remove(supi) != null;
    listeners.forEach(listener -> listener.onChange(supi));
    return removed;
  }

  @Override
  public long sequenceBase(Supi supi) {
    return bases.getOrDefault(supi, 0L);
  }

  @Override
  public void setSequenceBase(Supi supi, long base) {
    baseWrites++;
    bases.put(supi, base);
  }

  @Override
  public void subscribe(ChangeListener listener) {
    listeners.add(listener);
  }
}
