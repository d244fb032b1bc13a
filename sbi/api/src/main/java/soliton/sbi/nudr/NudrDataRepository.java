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

  /// Raises the sequence number mark: no number up to it is given out again, also after a crash
  /// (AuthenticationSubscription.sequenceNumber, TS 29.505 5.2.2.2).
  void raiseSequenceNumber(Supi supi, long atLeast);

  /// The durable sequence number mark of a subscriber, 0 if none was written.
  long sequenceNumber(Supi supi);
}
