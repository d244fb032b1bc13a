package soliton.ue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.nas.ie.PacketFilter;
import soliton.radio.Agenda;

/// The derived QoS rules of one session (TS 24.501 6.2.5.1.4): made and kept alive by downlink
/// packets with RQI, gone when the RQ timer has expired. Owned by the agenda.
final class ReflectiveQos {
  /// 9.11.4.15 with 6.2.5.1.4: when the network gives no RQ timer.
  static final long DEFAULT_MILLIS = 60_000;

  private static final int MOST_RULES = 64;

  private final Agenda agenda;
  private final Runnable onChange;
  private final Map<List<PacketFilter.Component>, Entry> entries = new LinkedHashMap<>();
  private long timerMillis = DEFAULT_MILLIS;

  private record Entry(DerivedRule rule, Agenda.Timer timer) {}

  /// @param onChange the rules are others now
  ReflectiveQos(Agenda agenda, Runnable onChange) {
    this.agenda = agenda;
    this.onChange = onChange;
  }

  /// RQ timer of accept or modification command; 0: rules are not derived any more.
  void timer(long millis) {
    timerMillis = millis;
  }

  List<DerivedRule> rules() {
    return entries.values().stream().map(Entry::rule).toList();
  }

  /// A downlink packet with RQI has come in this flow.
  void onPacket(Octets packet, boolean isFrame, Qfi flow) {
    DerivedRule rule = DerivedRule.of(PacketFields.of(packet, isFrame), flow);
    if (rule == null || timerMillis == 0) {
      return;
    }
    Entry old = entries.remove(rule.filter());
    if (old != null) {
      old.timer.cancel();
    } else if (entries.size() >= MOST_RULES) {
      return;
    }
    Agenda.Timer timer = agenda.after(timerMillis, () -> expire(rule.filter()));
    entries.put(rule.filter(), new Entry(rule, timer));
    if (old == null || !old.rule.flow().equals(flow)) {
      onChange.run();
    }
  }

  private void expire(List<PacketFilter.Component> filter) {
    if (entries.remove(filter) != null) {
      onChange.run();
    }
  }

  /// The session is over.
  void clear() {
    for (Entry entry : new ArrayList<>(entries.values())) {
      entry.timer.cancel();
    }
    entries.clear();
    timerMillis = DEFAULT_MILLIS;
  }
}
