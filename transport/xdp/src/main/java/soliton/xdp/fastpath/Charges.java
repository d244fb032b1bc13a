package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.hasAny;
import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isAbove;
import static soliton.xdp.assembler.Condition.isAtLeast;
import static soliton.xdp.assembler.Condition.isBelow;
import static soliton.xdp.assembler.Condition.isNot;
import static soliton.xdp.assembler.Register.R0;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Register.R3;
import static soliton.xdp.assembler.Register.R4;
import static soliton.xdp.assembler.Width.DOUBLE;
import static soliton.xdp.assembler.Width.HALF;
import static soliton.xdp.assembler.Width.WORD;
import static soliton.xdp.fastpath.PacketPath.RULE;

import soliton.transport.flow.Drop;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.Lines;
import soliton.transport.flow.RateLine;
import soliton.transport.flow.UsageLine;
import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Register;
import soliton.xdp.assembler.Slot;

/// Rates and counts, as [RateLine] and [UsageLine] have them. The clock moves in steps of some
/// milliseconds, far less than the bursts of a rate; rules that mark congestion read it precisely.
final class Charges {
  private static final Register LINE = R0;

  private final PacketPath path;
  private final Assembler asm;

  /// How the packet asked the link: [#AS_BEST_EFFORT] or [#GUARANTEED].
  private final Slot guaranteed;

  private static final int AS_BEST_EFFORT = 1;
  private static final int GUARANTEED = 2;

  Charges(PacketPath path) {
    this.path = path;
    this.asm = path.asm;
    this.guaranteed = asm.slot(8);
  }

  // ---- before anything is charged

  /// A packet whose meter is alarmed is the slow path's.
  void demandNoAlarm() {
    Label none = asm.label("no alarm");
    for (int i = 0; i < FlowRule.MOST_METERS; i++) {
      asm.load(WORD, R1, RULE, Layout.meter(i));
      asm.goTo(none, is(R1, Lines.NONE));
      demandNoAlarmAt();
    }
    asm.place(none);
  }

  /// Of the line whose number is in R1. Alarms that are never reached are great, or negative, which
  /// without sign is greater still.
  void demandNoAlarmAt() {
    path.find(Layout.LINES, path.slowPath);
    asm.load(DOUBLE, R1, LINE, UsageLine.UPLINK_OCTETS);
    asm.load(DOUBLE, R2, LINE, UsageLine.UPLINK_ALARM);
    asm.goTo(path.slowPath, isAtLeast(R1, R2));
    asm.load(DOUBLE, R2, LINE, UsageLine.DOWNLINK_OCTETS);
    asm.load(DOUBLE, R3, LINE, UsageLine.DOWNLINK_ALARM);
    asm.goTo(path.slowPath, isAtLeast(R2, R3));
    asm.add(R1, R2);
    asm.load(DOUBLE, R2, LINE, UsageLine.TOTAL_ALARM);
    asm.goTo(path.slowPath, isAtLeast(R1, R2));
  }

  /// Drops the packet unless all rates admit it: nothing else may refuse it afterwards.
  void demandRates() {
    Label overRate = asm.label("over rate");
    Label withinRates = asm.label("within rates");
    Label linkFull = asm.label("link full");
    Label admitted = asm.label("admitted");
    for (int i = 0; i < FlowRule.MOST_BUCKETS; i++) {
      asm.load(WORD, R1, RULE, Layout.bucket(i));
      asm.goTo(withinRates, is(R1, Lines.NONE));
      path.find(Layout.LINES, path.slowPath);
      demandRate(overRate);
    }
    asm.place(withinRates);
    path.note(guaranteed, AS_BEST_EFFORT);
    asm.load(WORD, R1, RULE, Layout.GUARANTEE);
    asm.when(isNot(R1, Lines.NONE), () -> demandGuarantee(admitted));
    asm.set(R1, link());
    path.find(Layout.LINES, path.slowPath);
    demandRate(linkFull);
    asm.goTo(admitted);

    asm.place(overRate);
    refuse(Drop.OVER_RATE);
    asm.place(linkFull);
    refuse(Drop.LINK_FULL);
    asm.place(admitted);
  }

  private int link() {
    return path.uplink ? Lines.LINK_UP : Lines.LINK_DOWN;
  }

  /// What the guaranteed rate admits does not have to ask the link.
  private void demandGuarantee(Label admitted) {
    Label beyond = asm.label("beyond the guarantee");
    path.find(Layout.LINES, path.slowPath);
    demandRate(beyond);
    path.note(guaranteed, GUARANTEED);
    asm.goTo(admitted);
    asm.place(beyond);
    countOverRate();
  }

  /// [RateLine#conforms] of [#LINE].
  private void demandRate(Label otherwise) {
    Label conforms = asm.label("conforms");
    asm.load(DOUBLE, R1, LINE, RateLine.RATE);
    asm.goTo(conforms, is(R1, /* no limit */ 0));
    asm.load(DOUBLE, R1, LINE, RateLine.CLOCK);
    asm.load(DOUBLE, R2, LINE, RateLine.BURST_NANOS);
    asm.load(DOUBLE, R3, path.now);
    asm.add(R2, R3);
    asm.goTo(otherwise, isAbove(R1, R2));
    asm.place(conforms);
  }

  private void refuse(Drop reason) {
    countOverRate();
    path.drop(reason);
  }

  private void countOverRate() {
    asm.set(R1, 1);
    asm.addAtomically(LINE, RateLine.OVER_RATE, R1);
  }

  // ---- charging

  /// Charges rates and link, and counts the packet: it will be sent.
  void charge() {
    Label rates = asm.label("rates are charged");
    for (int i = 0; i < FlowRule.MOST_BUCKETS; i++) {
      asm.load(WORD, R1, RULE, Layout.bucket(i));
      asm.goTo(rates, is(R1, Lines.NONE));
      chargeRate();
    }
    asm.place(rates);
    path.recall(R1, guaranteed);
    asm.when(
        is(R1, GUARANTEED),
        () -> {
          asm.load(WORD, R1, RULE, Layout.GUARANTEE);
          chargeRate();
        });
    asm.set(R1, link());
    chargeRate();
    countInMeters();
    path.countInTotals(
        path.uplink ? Layout.UPLINK_PACKETS : Layout.DOWNLINK_PACKETS,
        path.uplink ? Layout.UPLINK_OCTETS : Layout.DOWNLINK_OCTETS);
  }

  /// [RateLine#charge] of the line whose number is in R1.
  private void chargeRate() {
    Label unlimited = asm.label("unlimited");
    path.find(Layout.LINES, path.lost);
    asm.load(DOUBLE, R3, LINE, RateLine.RATE);
    asm.goTo(unlimited, is(R3, 0));
    asm.load(DOUBLE, R1, path.now);
    asm.load(DOUBLE, R4, LINE, RateLine.CLOCK);
    asm.when(isBelow(R4, R1), () -> asm.store(DOUBLE, LINE, RateLine.CLOCK, R1));
    asm.load(DOUBLE, R2, path.octets);
    asm.multiply(R3, R2);
    asm.shiftRight(R3, RateLine.RATE_SHIFT);
    asm.addAtomically(LINE, RateLine.CLOCK, R3);
    asm.place(unlimited);
  }

  /// Marks the packet, which was charged, if its rule asks for that and a bucket or the link is
  /// ahead of its rate (TS 29.244 5.38.1).
  void markCongestion(InnerPacket inner) {
    Label congested = asm.label("congested");
    Label buckets = asm.label("buckets are not");
    Label done = asm.label("marked or not");
    asm.load(HALF, R1, RULE, Layout.FLAGS);
    Label marks = asm.label("rule marks");
    asm.goTo(marks, hasAny(R1, Layout.MARKS_CONGESTION));
    asm.goTo(done);
    asm.place(marks);
    for (int i = 0; i < FlowRule.MOST_BUCKETS; i++) {
      asm.load(WORD, R1, RULE, Layout.bucket(i));
      asm.goTo(buckets, is(R1, Lines.NONE));
      whenAhead(congested);
    }
    asm.place(buckets);
    asm.set(R1, link());
    whenAhead(congested);
    asm.goTo(done);
    asm.place(congested);
    inner.markCongestion();
    asm.place(done);
  }

  /// [RateLine#aheadNanos] of the line whose number is in R1.
  private void whenAhead(Label congested) {
    path.find(Layout.LINES, path.lost);
    asm.load(DOUBLE, R1, LINE, RateLine.RATE);
    asm.when(
        isNot(R1, /* no limit */ 0),
        () -> {
          asm.load(DOUBLE, R1, LINE, RateLine.CLOCK);
          asm.load(DOUBLE, R2, path.now);
          asm.setLong(R3, RateLine.CONGESTED_NANOS);
          asm.add(R2, R3);
          asm.goTo(congested, isAbove(R1, R2));
        });
  }

  private void countInMeters() {
    Label counted = asm.label("counted");
    for (int i = 0; i < FlowRule.MOST_METERS; i++) {
      asm.load(WORD, R1, RULE, Layout.meter(i));
      asm.goTo(counted, is(R1, Lines.NONE));
      countInMeter();
    }
    asm.place(counted);
  }

  /// [UsageLine#count] in the line whose number is in R1.
  void countInMeter() {
    path.find(Layout.LINES, path.lost);
    asm.load(DOUBLE, R1, path.octets);
    asm.addAtomically(LINE, path.uplink ? UsageLine.UPLINK_OCTETS : UsageLine.DOWNLINK_OCTETS, R1);
    asm.set(R1, 1);
    asm.addAtomically(
        LINE, path.uplink ? UsageLine.UPLINK_PACKETS : UsageLine.DOWNLINK_PACKETS, R1);
    asm.load(DOUBLE, R1, path.now);
    asm.store(DOUBLE, LINE, UsageLine.LAST_NANOS, R1);
  }
}
