package soliton.xdp.bench;

import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isBelow;
import static soliton.xdp.assembler.Register.FRAME;
import static soliton.xdp.assembler.Register.R0;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Register.R3;
import static soliton.xdp.assembler.Register.R6;
import static soliton.xdp.assembler.Register.R7;
import static soliton.xdp.assembler.Register.R8;
import static soliton.xdp.assembler.Register.R9;
import static soliton.xdp.assembler.Width.DOUBLE;
import static soliton.xdp.assembler.Width.HALF;
import static soliton.xdp.assembler.Width.WORD;

import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.KernelCall;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Program;
import soliton.xdp.assembler.Register;
import soliton.xdp.assembler.Slot;
import soliton.xdp.kernel.MapKind;
import soliton.xdp.kernel.MapShape;
import soliton.xdp.kernel.XdpAction;

/// The programs at both ends of a measurement: a source of packets and a sink that counts them.
final class Instruments {
  /// Counts of packets: 0 those sent, 1 those that arrived.
  static final MapShape COUNTS = new MapShape("counts", MapKind.ARRAY, 4, 8, 2);

  static final int SENT = 0;
  static final int ARRIVED = 1;

  /// Packets by the time they took, in steps of [#DELAY_STEP_NANOS].
  static final MapShape DELAYS = new MapShape("delays", MapKind.ARRAY, 4, 8, 4_096);

  static final int DELAY_STEP_NANOS = 1 << 6;

  private static final Register PACKET = R7;
  private static final Register END = R8;
  private static final Register COUNT = R9;

  private Instruments() {}

  /// Sends packets for one phone after the other through an interface. Frames come back to it used,
  /// so that it writes their headers anew.
  ///
  /// @param stamped writes the time into them
  static Program source(Traffic traffic, int phones, int interfaceIndex, boolean stamped) {
    Assembler asm = new Assembler("source");
    Label lost = asm.label("lost");
    begin(asm, traffic.payloadAt() + 8, lost);
    count(asm, SENT, lost);
    int[] header = traffic.header();
    for (int i = 0; i < header.length; i++) {
      asm.store(WORD, PACKET, 4 * i, header[i]);
    }
    asm.modulo(COUNT, phones);
    asm.swapToNetwork(COUNT, HALF);
    asm.store(HALF, PACKET, traffic.addressAt(), COUNT);
    if (traffic.teidAt() != 0) {
      asm.store(HALF, PACKET, traffic.teidAt(), COUNT);
    }
    asm.add(COUNT, traffic.headerSum());
    asm.copy(R1, COUNT);
    asm.shiftRight(R1, 16);
    asm.add(COUNT, R1);
    asm.exclusiveOr(COUNT, 0xffff);
    asm.store(HALF, PACKET, traffic.checksumAt(), COUNT);
    if (stamped) {
      asm.call(KernelCall.NOW_NANOS);
      asm.store(DOUBLE, PACKET, traffic.payloadAt(), R0);
    }
    asm.set(R1, interfaceIndex);
    asm.set(R2, 0);
    asm.call(KernelCall.REDIRECT);
    asm.exit();
    asm.place(lost);
    asm.exit(XdpAction.DROP);
    return asm.assemble();
  }

  /// Counts and drops packets.
  ///
  /// @param stampAt where the time is that they were sent at, or 0
  static Program sink(int stampAt) {
    Assembler asm = new Assembler("sink");
    Label lost = asm.label("lost");
    begin(asm, Math.max(34, stampAt + 8), lost);
    count(asm, ARRIVED, lost);
    if (stampAt != 0) {
      Slot bucket = asm.slot(4);
      asm.call(KernelCall.NOW_NANOS);
      asm.load(DOUBLE, R1, PACKET, stampAt);
      asm.subtract(R0, R1);
      asm.shiftRight(R0, Integer.numberOfTrailingZeros(DELAY_STEP_NANOS));
      Label inside = asm.label("inside");
      asm.goTo(inside, isBelow(R0, DELAYS.capacity()));
      asm.set(R0, DELAYS.capacity() - 1);
      asm.place(inside);
      asm.store(WORD, bucket, R0);
      asm.lookUp(DELAYS.name(), bucket);
      asm.goTo(lost, is(R0, 0));
      asm.set(R1, 1);
      asm.addAtomically(R0, 0, R1);
    }
    asm.place(lost);
    asm.exit(XdpAction.DROP);
    return asm.assemble();
  }

  private static void begin(Assembler asm, int octets, Label tooShort) {
    asm.copy(R6, R1);
    asm.load(WORD, PACKET, R6, 0);
    asm.load(WORD, END, R6, 4);
    asm.demandOctets(octets, PACKET, END, R1, tooShort);
  }

  /// Leaves the number of the packet in [#COUNT].
  private static void count(Assembler asm, int which, Label none) {
    Slot key = asm.slot(4);
    asm.store(WORD, FRAME, key.offset(), which);
    asm.lookUp(COUNTS.name(), key);
    asm.goTo(none, is(R0, 0));
    asm.load(DOUBLE, COUNT, R0, 0);
    asm.copy(R3, COUNT);
    asm.add(R3, 1);
    asm.store(DOUBLE, R0, 0, R3);
  }
}
