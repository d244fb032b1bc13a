package soliton.sbi.nudr;

import org.jspecify.annotations.Nullable;
import soliton.base.Supi;
import soliton.sbi.SbiProblem;

/// Nudr_DataRepository (TS 29.504, TS 29.505): what is provisioned about a subscriber, as the UDM
/// reads it.
public interface NudrDataRepository {

  /// Everything provisioned about a subscriber (TS 29.505 5.2.2, 5.2.3), or nothing.
  @Nullable SubscriberRecord subscriber(Supi supi);

  /// Writes or replaces a subscriber; durable when this returns.
  ///
  /// @throws SbiProblem 507 `INSUFFICIENT_RESOURCES` if it could not be stored
  void put(SubscriberRecord subscriber);

  /// Removes a subscriber; false if there was none.
  boolean remove(Supi supi);

  /// What the sequence numbers of a subscriber are counted from (the number that
  /// AuthenticationSubscription.sequenceNumber keeps, TS 29.505 5.2.2.2, TS 33.102 C.1.1.1), in
  /// units of SEQ; 0 if none was written.
  long sequenceBase(Supi supi);

  /// Writes that base, as a resynchronisation demands (TS 33.102 6.3.5); it may be negative.
  /// Durable when this returns.
  void setSequenceBase(Supi supi, long base);

  /// Subscribe to the changes of all subscribers (TS 29.504 5.2.2.6): the listener hears of each
  /// after it is durable, for the life of the process. It must not block.
  void subscribe(ChangeListener listener);

  /// Hears that a subscriber was written or removed.
  interface ChangeListener {
    void onChange(Supi supi);
  }
}
