package soliton.gnb;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.radio.RadioUser;

/// One phone with a connection, as its base station knows it: the UE context of TS 38.413 8.3.
/// Owned by the agenda, but for [#onActivity].
final class UeContext {
  private static final int MOST_HELD_MESSAGES = 4;

  private final RanUeNgapId ranId;
  private final int stream;
  private final String phone;
  private final RadioUser user;
  private final Map<PduSessionId, SessionBearer> bearers = new LinkedHashMap<>();
  private final Deque<Octets> held = new ArrayDeque<>();
  private @Nullable AmfUeNgapId amfId;
  private boolean radioCapabilityTold;
  private boolean releaseRequested;
  private final AtomicLong lastActivityNanos = new AtomicLong();
  private final Clock clock;

  UeContext(RanUeNgapId ranId, int stream, String phone, RadioUser user, Clock clock) {
    this.ranId = ranId;
    this.stream = stream;
    this.phone = phone;
    this.user = user;
    this.clock = clock;
  }

  RanUeNgapId ranId() {
    return ranId;
  }

  @Nullable AmfUeNgapId amfId() {
    return amfId;
  }

  /// The first message from the AMF brings its identity of the phone.
  void learn(AmfUeNgapId id) {
    amfId = id;
  }

  int stream() {
    return stream;
  }

  String phone() {
    return phone;
  }

  RadioUser user() {
    return user;
  }

  Map<PduSessionId, SessionBearer> bearers() {
    return bearers;
  }

  /// Uplink NAS that came before the AMF's identity is known; more than a few are lost.
  void hold(Octets nas) {
    if (held.size() < MOST_HELD_MESSAGES) {
      held.add(nas);
    }
  }

  @Nullable Octets nextHeld() {
    return held.poll();
  }

  /// True the first time it is asked.
  boolean tellsRadioCapability() {
    boolean first = !radioCapabilityTold;
    radioCapabilityTold = true;
    return first;
  }

  boolean asksForRelease() {
    boolean first = !releaseRequested;
    releaseRequested = true;
    return first;
  }

  /// Something was heard of the phone, or came for it. May be called by any thread.
  void onActivity() {
    lastActivityNanos.lazySet(clock.nanos());
  }

  long lastActivityNanos() {
    return lastActivityNanos.get();
  }
}
