package soliton.udr;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import soliton.base.Supi;
import soliton.nf.EventLog;
import soliton.sbi.SbiProblem;
import soliton.sbi.nudr.NudrDataRepository;
import soliton.sbi.nudr.SubscriberRecord;
import soliton.store.Format;
import soliton.store.Store;
import soliton.store.StoreException;
import soliton.store.Table;

/// Unified data repository: the subscribers, in durable tables. Its two doors are
/// Nudr_DataRepository for the UDM, and provisioning for the operator. Safe for several threads.
public final class Udr {
  private final Store store;
  private final EventLog log;
  private final Table<Supi, SubscriberRecord> subscribers;
  private final Table<Supi, Long> sequenceBases;
  private final RecentSubscribers recent = new RecentSubscribers();
  private final List<NudrDataRepository.ChangeListener> listeners = new CopyOnWriteArrayList<>();

  public Udr(Store store, EventLog log) {
    this.store = store;
    this.log = log;
    this.subscribers =
        store.table("udr.subscribers", SupiFormat.INSTANCE, SubscriberFormat.INSTANCE);
    this.sequenceBases = store.table("udr.sequence-bases", SupiFormat.INSTANCE, Format.NUMBER);
  }

  /// What the UDM reads and writes.
  public NudrDataRepository dataRepository() {
    return new DataRepository();
  }

  /// What the operator does.
  public Provisioning provisioning() {
    return new Provisioning(this);
  }

  Table<Supi, SubscriberRecord> subscribers() {
    return subscribers;
  }

  Table<Supi, Long> sequenceBases() {
    return sequenceBases;
  }

  Store store() {
    return store;
  }

  EventLog log() {
    return log;
  }

  /// Called when a change is durable.
  void changed(Supi supi) {
    recent.forget(supi);
    listeners.forEach(listener -> listener.onChange(supi));
  }

  @Nullable SubscriberRecord find(Supi supi) {
    SubscriberRecord known = recent.find(supi);
    if (known != null) {
      return known;
    }
    int epoch = recent.epoch();
    SubscriberRecord found = subscribers.get(supi);
    if (found != null) {
      recent.remember(found, epoch);
    }
    return found;
  }

  void write(SubscriberRecord subscriber) {
    store.batch().put(subscribers, subscriber.supi(), subscriber).commit();
    changed(subscriber.supi());
  }

  boolean remove(Supi supi) {
    if (subscribers.get(supi) == null) {
      return false;
    }
    store.batch().remove(subscribers, supi).remove(sequenceBases, supi).commit();
    changed(supi);
    return true;
  }

  private final class DataRepository implements NudrDataRepository {
    @Override
    public @Nullable SubscriberRecord subscriber(Supi supi) {
      return find(supi);
    }

    @Override
    public void put(SubscriberRecord subscriber) {
      durably(() -> write(subscriber));
    }

    @Override
    public boolean remove(Supi supi) {
      return Udr.this.remove(supi);
    }

    @Override
    public long sequenceBase(Supi supi) {
      Long base = sequenceBases.get(supi);
      return base == null ? 0 : base;
    }

    @Override
    public void setSequenceBase(Supi supi, long base) {
      durably(() -> store.batch().put(sequenceBases, supi, base).commit());
    }

    @Override
    public void subscribe(ChangeListener listener) {
      listeners.add(listener);
    }

    private void durably(Runnable change) {
      try {
        change.run();
      } catch (StoreException e) {
        log.error("udr.store.failed", e);
        throw SbiProblem.of(507, "INSUFFICIENT_RESOURCES", String.valueOf(e.getMessage()));
      }
    }
  }
}
