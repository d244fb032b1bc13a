package soliton.xdp.fastpath;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import soliton.base.Ipv4Address;
import soliton.linux.Errno;
import soliton.linux.LinuxException;
import soliton.xdp.kernel.BpfMap;

/// The rules of the fast path, and what was counted by them: in maps that the programs in the
/// kernel share. Any thread may call it.
public final class RuleTable {
  private final Ipv4Address n3;
  private final Maps maps;
  private final Meters meters;

  /// Of an earlier process, and not put again by this one.
  private final Set<Integer> leftTunnels = new HashSet<>();

  private final Set<Ipv4Address> leftAddresses = new HashSet<>();

  // For one call at a time.
  private final MemorySegment key = Arena.ofAuto().allocate(Layout.KEY_OCTETS, 8);
  private final MemorySegment value = Arena.ofAuto().allocate(Layout.DOWNLINK_OCTETS, 8);

  /// Takes over the rules that are in the maps.
  RuleTable(Ipv4Address n3, Maps maps) throws LinuxException {
    this.n3 = n3;
    this.maps = maps;
    this.meters = new Meters(maps.meters());
    if (maps.takenOver()) {
      maps.uplink().forEach((k, v) -> meters.claim(v.get(JAVA_INT, Layout.UPLINK_METER)));
      maps.downlink().forEach((k, v) -> meters.claim(v.get(JAVA_INT, Layout.DOWNLINK_METER)));
      leftTunnels.addAll(tunnels());
      leftAddresses.addAll(addresses());
    }
  }

  // ---- rules

  /// Makes a rule, or changes it; what was counted by it remains.
  ///
  /// @throws LinuxException if there is no room (ENOSPC)
  public synchronized void put(UplinkRule rule) throws LinuxException {
    leftTunnels.remove(rule.teid());
    key.set(JAVA_INT, 0, Integer.reverseBytes(rule.teid()));
    int meter = meterUnderKey(maps.uplink(), Layout.UPLINK_METER);
    int counted = meter >= 0 ? meter : newMeter();
    RuleWriter.write(rule, counted, value);
    putOrGiveBack(maps.uplink(), counted, meter < 0);
  }

  public synchronized void put(DownlinkRule rule) throws LinuxException {
    leftAddresses.remove(rule.ue());
    key.set(JAVA_INT, 0, Integer.reverseBytes(rule.ue().bits()));
    int meter = meterUnderKey(maps.downlink(), Layout.DOWNLINK_METER);
    int counted = meter >= 0 ? meter : newMeter();
    RuleWriter.write(rule, n3, counted, value);
    putOrGiveBack(maps.downlink(), counted, meter < 0);
  }

  private int newMeter() throws LinuxException {
    int meter = meters.take();
    if (meter < 0) {
      throw new LinuxException(
          "make a rule beyond " + maps.uplink().shape().capacity(), Errno.ENOBUFS);
    }
    return meter;
  }

  private void putOrGiveBack(BpfMap map, int meter, boolean isNew) throws LinuxException {
    try {
      map.put(key, value);
    } catch (LinuxException full) {
      if (isNew) {
        meters.giveBack(meter);
      }
      throw full;
    }
  }

  /// @return -1 if there is no rule
  private int meterUnderKey(BpfMap map, int field) throws LinuxException {
    return map.read(key, value) ? value.get(JAVA_INT, field) : -1;
  }

  /// Ends a rule.
  ///
  /// @return all that was counted by it
  public synchronized Usage removeUplink(int teid) throws LinuxException {
    key.set(JAVA_INT, 0, Integer.reverseBytes(teid));
    return remove(maps.uplink(), Layout.UPLINK_METER);
  }

  public synchronized Usage removeDownlink(Ipv4Address ue) throws LinuxException {
    key.set(JAVA_INT, 0, Integer.reverseBytes(ue.bits()));
    return remove(maps.downlink(), Layout.DOWNLINK_METER);
  }

  private Usage remove(BpfMap map, int field) throws LinuxException {
    int meter = meterUnderKey(map, field);
    if (meter < 0) {
      return Usage.NONE;
    }
    map.remove(key);
    Usage usage = meters.read(meter);
    meters.giveBack(meter);
    return usage;
  }

  /// Ends the rules that an earlier process has left and this one has not put again: for when all
  /// sessions that go on have been set up anew (TS 23.527 4.2).
  ///
  /// @return how many
  public synchronized int endLeftOver() throws LinuxException {
    int ended = leftTunnels.size() + leftAddresses.size();
    for (int teid : leftTunnels) {
      removeUplink(teid);
    }
    for (Ipv4Address ue : leftAddresses) {
      removeDownlink(ue);
    }
    leftTunnels.clear();
    leftAddresses.clear();
    return ended;
  }

  // ---- what was counted

  /// What a tunnel has carried; nothing if there is no rule for it.
  public synchronized Usage uplink(int teid) throws LinuxException {
    key.set(JAVA_INT, 0, Integer.reverseBytes(teid));
    int meter = meterUnderKey(maps.uplink(), Layout.UPLINK_METER);
    return meter < 0 ? Usage.NONE : meters.read(meter);
  }

  public synchronized Usage downlink(Ipv4Address ue) throws LinuxException {
    key.set(JAVA_INT, 0, Integer.reverseBytes(ue.bits()));
    int meter = meterUnderKey(maps.downlink(), Layout.DOWNLINK_METER);
    return meter < 0 ? Usage.NONE : meters.read(meter);
  }

  /// Packets that the fast path dropped for a reason.
  public long dropped(Drop reason) throws LinuxException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment number = arena.allocateFrom(JAVA_INT, reason.number);
      MemorySegment counts = arena.allocate(JAVA_LONG, Processors.possible());
      long sum = 0;
      if (maps.drops().read(number, counts)) {
        for (int i = 0; i < Processors.possible(); i++) {
          sum += counts.getAtIndex(JAVA_LONG, i);
        }
      }
      return sum;
    }
  }

  /// The tunnels that there are rules for, for a process that has taken them over.
  public synchronized List<Integer> tunnels() throws LinuxException {
    List<Integer> found = new ArrayList<>();
    maps.uplink().forEach((k, v) -> found.add(Integer.reverseBytes(k.get(JAVA_INT, 0))));
    return found;
  }

  /// The addresses of phones that there are rules for.
  public synchronized List<Ipv4Address> addresses() throws LinuxException {
    List<Ipv4Address> found = new ArrayList<>();
    maps.downlink()
        .forEach((k, v) -> found.add(new Ipv4Address(Integer.reverseBytes(k.get(JAVA_INT, 0)))));
    return found;
  }
}
