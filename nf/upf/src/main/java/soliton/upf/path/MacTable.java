package soliton.upf.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import soliton.nf.Exclusion;

/// Behind which session the stations of one Ethernet data network are (TS 29.244 5.13.2, IEEE
/// 802.1Q 8.7): learned from the source addresses of uplink frames, forgotten after silence.
/// Bounded for each session and as a whole. Frames of any thread read it without waiting; what is
/// new is written by one at a time.
final class MacTable {
  /// Default of IEEE 802.1Q 8.8.3.
  static final long AGEING_NANOS = 300_000_000_000L;

  static final int MOST_OF_SESSION = 64;
  static final int MOST_OF_NETWORK = 65_536;

  private static final int VLAN_SHIFT = 48;
  private static final long ADDRESS_MASK = (1L << VLAN_SHIFT) - 1;

  /// What became of an address.
  enum Learned {
    KNOWN,
    NEW,
    /// It was behind another session until now.
    MOVED,
    NO_ROOM
  }

  private record Station(PathSession session, AtomicLong seenNanos) {}

  private final Exclusion exclusion = new Exclusion();
  private final LongTable<Station> byAddress = new LongTable<>();
  private final Map<PathSession, Set<Long>> ofSession = new HashMap<>();

  private static long key(long address, int vlan) {
    return (long) vlan << VLAN_SHIFT | address;
  }

  /// The session that a station is behind.
  @Nullable PathSession owner(long address, int vlan) {
    Station station = byAddress.get(key(address, vlan));
    return station == null ? null : station.session;
  }

  /// A frame came from a station. An address that another session has been using is left to it
  /// until it has been silent for the ageing time: else any phone could take the frames of others.
  Learned learn(PathSession session, long address, int vlan, long nowNanos) {
    Station station = byAddress.get(key(address, vlan));
    if (station != null && station.session.equals(session)) {
      station.seenNanos.setRelease(nowNanos);
      return Learned.KNOWN;
    }
    return add(session, key(address, vlan), nowNanos);
  }

  private Learned add(PathSession session, long key, long nowNanos) {
    try (Exclusion.Held _ = exclusion.enter()) {
      return addAlone(session, key, nowNanos);
    }
  }

  private Learned addAlone(PathSession session, long key, long nowNanos) {
    Station there = byAddress.get(key);
    PathSession former = there == null ? null : there.session;
    if (there != null && nowNanos - there.seenNanos.getAcquire() < AGEING_NANOS) {
      return Learned.NO_ROOM;
    }
    Set<Long> own = ofSession.computeIfAbsent(session, _ -> new HashSet<>());
    if (own.size() >= MOST_OF_SESSION || byAddress.size() >= MOST_OF_NETWORK) {
      return Learned.NO_ROOM;
    }
    if (former != null) {
      forget(former, key);
    }
    own.add(key);
    byAddress.put(key, new Station(session, new AtomicLong(nowNanos)));
    return former == null ? Learned.NEW : Learned.MOVED;
  }

  private void forget(PathSession session, long key) {
    Station station = byAddress.get(key);
    if (station != null && station.session.equals(session)) {
      byAddress.remove(key, station);
    }
    Set<Long> own = ofSession.get(session);
    if (own != null && own.remove(key) && own.isEmpty()) {
      ofSession.remove(session);
    }
  }

  /// The session has ended, or has another network.
  void remove(PathSession session) {
    try (Exclusion.Held _ = exclusion.enter()) {
      Set<Long> own = ofSession.get(session);
      if (own != null) {
        List.copyOf(own).forEach(key -> forget(session, key));
      }
    }
  }

  /// Told of stations that were silent too long.
  interface Forgotten {
    void tell(PathSession session, long address, int vlan);
  }

  /// Forgets stations that were silent too long.
  void sweep(long nowNanos, Forgotten listener) {
    List<Map.Entry<PathSession, Long>> gone = new ArrayList<>();
    try (Exclusion.Held _ = exclusion.enter()) {
      ofSession.forEach(
          (session, keys) -> {
            for (long key : keys) {
              Station station = byAddress.get(key);
              if (station == null || nowNanos - station.seenNanos.getAcquire() >= AGEING_NANOS) {
                gone.add(Map.entry(session, key));
              }
            }
          });
      gone.forEach(each -> forget(each.getKey(), each.getValue()));
    }
    for (Map.Entry<PathSession, Long> each : gone) {
      long key = each.getValue();
      listener.tell(each.getKey(), key & ADDRESS_MASK, (int) (key >>> VLAN_SHIFT));
    }
  }

  int size() {
    return byAddress.size();
  }
}
