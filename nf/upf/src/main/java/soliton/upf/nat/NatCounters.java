package soliton.upf.nat;

import soliton.nf.Counters;
import soliton.nf.Counters.Counter;

/// What a translation did and why it dropped packets; of all data networks together.
final class NatCounters {
  final Counter opened;
  final Counter ended;
  final Counter hairpinned;
  final Counter noPort;
  final Counter noRoom;
  final Counter phoneLimit;
  final Counter unsolicited;
  final Counter filtered;
  final Counter protocol;
  final Counter error;
  final Counter fragment;
  final Counter broken;

  NatCounters(Counters counters) {
    opened = counters.counter("nat.flow.opened");
    ended = counters.counter("nat.flow.ended");
    hairpinned = counters.counter("nat.hairpinned");
    noPort = counters.counter("nat.dropped.no-port");
    noRoom = counters.counter("nat.dropped.no-room");
    phoneLimit = counters.counter("nat.dropped.phone-limit");
    unsolicited = counters.counter("nat.dropped.unsolicited");
    filtered = counters.counter("nat.dropped.filtered");
    protocol = counters.counter("nat.dropped.protocol");
    error = counters.counter("nat.dropped.icmp-error");
    fragment = counters.counter("nat.dropped.fragment");
    broken = counters.counter("nat.dropped.broken");
  }
}
