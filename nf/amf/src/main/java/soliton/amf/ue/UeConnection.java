package soliton.amf.ue;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.Tai;
import soliton.nf.Scheduler.Timeout;
import soliton.ngap.NgapMessage;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.sbi.UserLocation;

/// The UE-associated logical NG connection (TS 38.413 3.1): one UE at one gNB. Its identifiers
/// never change; the rest is owned by the UE's mailbox.
public final class UeConnection {
  private final RanLink ran;
  private final AmfUeNgapId amfUeNgapId;
  private final RanUeNgapId ranUeNgapId;
  private UserLocation location;
  private boolean contextRequested;
  private boolean contextSetUp;
  private boolean releasing;
  private @Nullable Timeout guard;

  public UeConnection(
      RanLink ran, AmfUeNgapId amfUeNgapId, RanUeNgapId ranUeNgapId, UserLocation location) {
    this.ran = ran;
    this.amfUeNgapId = amfUeNgapId;
    this.ranUeNgapId = ranUeNgapId;
    this.location = location;
  }

  /// The gNB's side, as far as a UE is concerned.
  public interface RanLink {
    /// Sends on the stream that belongs to this UE (TS 38.412 7). Never blocks; a message that the
    /// association does not take is lost and counted.
    void send(AmfUeNgapId stream, NgapMessage message);

    /// The connection is no more: its identifier may be used again.
    void forget(UeConnection connection);

    /// The tracking areas that the gNB serves.
    Set<Tai> trackingAreas();

    /// For logs.
    String name();
  }

  public RanLink ran() {
    return ran;
  }

  public AmfUeNgapId amfUeNgapId() {
    return amfUeNgapId;
  }

  public RanUeNgapId ranUeNgapId() {
    return ranUeNgapId;
  }

  public UserLocation location() {
    return location;
  }

  public void onLocation(UserLocation seen) {
    location = seen;
  }

  public Instant seenAt() {
    return location.seenAt();
  }

  /// True if the gNB asked for a UE context in its INITIAL UE MESSAGE.
  public boolean isContextRequested() {
    return contextRequested;
  }

  public void requestContext() {
    contextRequested = true;
  }

  /// True once the INITIAL CONTEXT SETUP REQUEST was sent: the gNB has keys.
  public boolean isContextSetUp() {
    return contextSetUp;
  }

  public void contextSetUp(boolean now) {
    contextSetUp = now;
  }

  /// True from UE CONTEXT RELEASE COMMAND on: what the UE still sends here is void.
  public boolean isReleasing() {
    return releasing;
  }

  public void releasing(Timeout supervision) {
    releasing = true;
    guard = supervision;
  }

  /// The release is complete, in whatever way.
  public void released() {
    releasing = true;
    if (guard != null) {
      guard.cancel();
      guard = null;
    }
  }

  public void send(NgapMessage message) {
    ran.send(amfUeNgapId, message);
  }

  @Override
  public String toString() {
    return ran.name() + "/" + ranUeNgapId.value();
  }
}
