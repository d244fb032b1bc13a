package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.hasAny;
import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isNot;
import static soliton.xdp.assembler.Register.FRAME;
import static soliton.xdp.assembler.Register.R0;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Register.R6;
import static soliton.xdp.assembler.Register.R7;
import static soliton.xdp.assembler.Register.R8;
import static soliton.xdp.assembler.Register.R9;
import static soliton.xdp.assembler.Width.DOUBLE;
import static soliton.xdp.assembler.Width.HALF;
import static soliton.xdp.assembler.Width.OCTET;
import static soliton.xdp.assembler.Width.WORD;
import static soliton.xdp.fastpath.Layout.ETHERNET_OCTETS;
import static soliton.xdp.fastpath.Layout.ETHER_TYPE;

import soliton.transport.flow.Drop;
import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Condition;
import soliton.xdp.assembler.KernelCall;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Program;
import soliton.xdp.assembler.Register;
import soliton.xdp.assembler.Slot;
import soliton.xdp.kernel.XdpAction;

/// What all steps of a program share: registers, what is known of the packet, and its ends. As long
/// as a packet may still go to the slow path it is not changed, and nothing is charged for it; so
/// all that can refuse it comes first.
final class PacketPath {
  /// The kernel lets only programs ask for routes that may be used under the GPL as well. So the
  /// programs of this package, and nothing else of Soliton, are offered under it too.
  private static final String LICENCE = "Dual MIT/GPL";

  static final Register CONTEXT = R6;

  /// First the frame, then the IP packet of the phone.
  static final Register PACKET = R7;

  static final Register END = R8;

  /// The entry of the session's rule that is tried or was chosen.
  static final Register RULE = R9;

  private static final int NOTE = 4;

  // struct xdp_md
  private static final int CONTEXT_DATA = 0;
  private static final int CONTEXT_END = 4;
  static final int CONTEXT_INTERFACE = 12;

  static final int ETHERNET_IPV4 = 0x0800;
  static final int ETHERNET_IPV6 = 0x86dd;
  static final int ETHERNET_TAG = 0x8100;

  final Assembler asm;
  final boolean uplink;
  final Label slowPath;

  /// For what cannot happen but to the verifier, once the packet has changed.
  final Label lost;

  /// Key for a look-up in an array.
  final Slot key;

  /// Nanoseconds, see [#readClock].
  final Slot now;

  /// Length of the phone's packet, which is what is charged.
  final Slot octets;

  /// Length of the packet that will be sent.
  final Slot sentOctets;

  /// Number of the data network.
  final Slot dataNetwork;

  /// QoS flow that the packet is marked with, as the bit in [Layout#FLOWS].
  final Slot flow;

  /// Addresses of IPv4 of the phone's end and of the other one.
  final Slot local;

  final Slot remote;

  /// What is above IP, or [#UNKNOWN].
  final Slot protocol;

  /// Whether there are ports: [#NONE], [#KNOWN] or [#UNKNOWN].
  final Slot portsAre;

  final Slot localPort;
  final Slot remotePort;

  static final int NONE = 1;
  static final int KNOWN = 2;

  /// Beyond any number of 8 bits.
  static final int UNKNOWN = 0x100;

  PacketPath(String name, boolean uplink) {
    asm = new Assembler(name, LICENCE);
    this.uplink = uplink;
    slowPath = asm.label("slow path");
    lost = asm.label("lost");
    key = asm.slot(4);
    now = asm.slot(8);
    octets = asm.slot(8);
    sentOctets = asm.slot(8);
    dataNetwork = asm.slot(8);
    flow = asm.slot(8);
    local = asm.slot(8);
    remote = asm.slot(8);
    protocol = asm.slot(8);
    portsAre = asm.slot(8);
    localPort = asm.slot(8);
    remotePort = asm.slot(8);
  }

  // ---- what the packet is

  /// Takes up the frame, which must be to one station, and leaves its type in R1.
  void begin() {
    asm.copy(CONTEXT, R1);
    // Verifiers before that of Linux 6.3 want to see all that is read written before.
    asm.store(DOUBLE, localPort, 0, 0);
    asm.store(DOUBLE, remotePort, 0, 0);
    reload();
    asm.demandOctets(ETHERNET_OCTETS, PACKET, END, R1, slowPath);
    asm.load(OCTET, R1, PACKET, 0);
    asm.goTo(slowPath, hasAny(R1, 1));
    asm.load(HALF, R1, PACKET, ETHER_TYPE);
  }

  /// Addresses of the packet are void when its head has moved.
  void reload() {
    asm.load(WORD, PACKET, CONTEXT, CONTEXT_DATA);
    asm.load(WORD, END, CONTEXT, CONTEXT_END);
  }

  /// A length or number of 16 bits, in the order of the machine.
  void number(Register to, int at) {
    asm.load(HALF, to, PACKET, at);
    asm.swapToNetwork(to, HALF);
  }

  /// The octets from the packet to the end of the frame.
  void restOfFrame(Register to) {
    asm.copy(to, END);
    asm.subtract(to, PACKET);
  }

  /// Goes to the label if the checksum of an IPv4 header without options is wrong (RFC 1071).
  void demandChecksum(int at, Label otherwise) {
    asm.load(WORD, R1, PACKET, at);
    for (int word = 4; word < Layout.IPV4_OCTETS; word += 4) {
      asm.load(WORD, R2, PACKET, at + word);
      asm.add(R1, R2);
    }
    fold(R1, R2, 2);
    asm.goTo(otherwise, isNot(R1, 0xffff));
  }

  /// Folds a sum to 16 bits, with their carries; twice is enough to compare it with all ones.
  void fold(Register sum, Register scratch, int times) {
    for (int i = 0; i < times; i++) {
      asm.copy(scratch, sum);
      asm.shiftRight(scratch, 16);
      asm.and(sum, 0xffff);
      asm.add(sum, scratch);
    }
  }

  /// Notes something that will be asked often. The verifier goes through all that follows once for
  /// each constant that it knows; of the second half of a slot it knows nothing but zero.
  void note(Slot slot, int constant) {
    asm.store(WORD, slot, NOTE, constant);
  }

  void note(Slot slot, Register value) {
    asm.store(WORD, slot, NOTE, value);
  }

  void recall(Register to, Slot slot) {
    asm.load(WORD, to, slot, NOTE);
  }

  /// The last tick of the clock will do, but for rules that look at single milliseconds.
  void readClock() {
    Label precise = asm.label("precise clock");
    Label read = asm.label("clock is read");
    asm.load(HALF, R1, RULE, Layout.FLAGS);
    asm.goTo(precise, hasAny(R1, Layout.MARKS_CONGESTION));
    asm.call(KernelCall.RECENT_NANOS);
    asm.goTo(read);
    asm.place(precise);
    asm.call(KernelCall.NOW_NANOS);
    asm.place(read);
    asm.store(DOUBLE, now, R0);
  }

  /// Looks up what has the number in R1: R0 is its address.
  void find(String array, Label otherwise) {
    asm.store(WORD, key, R1);
    asm.lookUp(array, key);
    asm.goTo(otherwise, is(R0, 0));
  }

  /// A rule of the session, by the number in R1.
  void findRule() {
    find(Layout.ENTRIES, slowPath);
    asm.copy(RULE, R0);
  }

  // ---- ends

  /// Counts the reason and ends.
  void drop(Drop reason) {
    countInTotals(Layout.drops(reason), -1);
    asm.exit(XdpAction.DROP);
  }

  void dropWhen(Condition condition, Drop reason) {
    asm.when(condition, () -> drop(reason));
  }

  /// In the totals of this processor alone.
  ///
  /// @param octetsAt where the length of the packet is added, or -1
  void countInTotals(int packetsAt, int octetsAt) {
    asm.store(WORD, key, 0, 0);
    asm.lookUp(Layout.TOTALS, key);
    asm.when(
        isNot(R0, 0),
        () -> {
          asm.load(DOUBLE, R1, R0, packetsAt);
          asm.add(R1, 1);
          asm.store(DOUBLE, R0, packetsAt, R1);
          if (octetsAt >= 0) {
            asm.load(DOUBLE, R1, R0, octetsAt);
            asm.load(DOUBLE, R2, octets);
            asm.add(R1, R2);
            asm.store(DOUBLE, R0, octetsAt, R1);
          }
        });
  }

  /// Makes the frame begin so many octets before the phone's packet, and takes it up anew there. A
  /// packet for which there is no room is lost.
  void beginFrameBefore(int octetsBefore) {
    asm.load(WORD, R1, CONTEXT, CONTEXT_DATA);
    asm.copy(R2, PACKET);
    asm.subtract(R2, R1);
    asm.add(R2, -octetsBefore);
    asm.copy(R1, CONTEXT);
    asm.call(KernelCall.ADJUST_HEAD);
    asm.goTo(lost, isNot(R0, 0));
    reload();
    asm.demandOctets(octetsBefore, PACKET, END, R1, lost);
  }

  Program finish() {
    asm.place(slowPath);
    asm.exit(XdpAction.PASS);
    asm.place(lost);
    asm.exit(XdpAction.DROP);
    return asm.assemble();
  }

  /// The address of a part of a slot.
  static int in(Slot slot, int at) {
    return slot.offset() + at;
  }

  void store(Slot slot, int at, Register value, soliton.xdp.assembler.Width width) {
    asm.store(width, FRAME, in(slot, at), value);
  }

  /// A constant of 16 bits as it is loaded from a packet by a little endian machine.
  static int network(int value) {
    return Short.reverseBytes((short) value) & 0xffff;
  }

  /// One of 32 bits.
  static int network32(int value) {
    return Integer.reverseBytes(value);
  }
}
