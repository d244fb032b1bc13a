package soliton.radio;

import java.util.HashMap;
import java.util.Map;

/// The ways up of one thread, one for each base station that it has met. Owned by that thread.
public final class Uplinks {
  private final Map<UserPlane, Uplink> uplinks = new HashMap<>();

  public Uplink of(UserPlane userPlane) {
    Uplink known = uplinks.get(userPlane);
    if (known == null) {
      known = userPlane.uplink();
      uplinks.put(userPlane, known);
    }
    return known;
  }

  /// Sends what was added to any of them.
  public void flush() {
    uplinks.values().forEach(Uplink::flush);
  }
}
