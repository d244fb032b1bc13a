package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isBelow;
import static soliton.xdp.assembler.Register.R0;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Register.R3;
import static soliton.xdp.assembler.Width.DOUBLE;
import static soliton.xdp.assembler.Width.WORD;
import static soliton.xdp.fastpath.Layout.ENTRY_BITS;

import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Register;
import soliton.xdp.assembler.Slot;

/// Finds the first rule of a tunnel or of a phone in [Slots]. No call of the kernel is needed: it
/// translates look-ups in arrays to a comparison and an addition.
final class SlotSearch {
  /// Outlives look-ups; holds the rule afterwards.
  private static final Register PROBES = PacketPath.RULE;

  private final PacketPath path;
  private final Assembler asm;
  private final int slots;
  private final Slot tag;
  private final Slot position;

  /// @param slots how many there are, a power of 2
  SlotSearch(PacketPath path, int slots) {
    this.path = path;
    this.asm = path.asm;
    this.slots = slots;
    this.tag = asm.slot(8);
    this.position = asm.slot(8);
  }

  /// Puts the rule of the key in R1 into [PacketPath#RULE]: whether it is really that of the key is
  /// for the caller to see.
  void find(String map, Label none) {
    hash();
    Label next = asm.label("next slot");
    Label found = asm.label("found");
    asm.set(PROBES, 0);
    asm.place(next);
    asm.lookUp(map, position);
    asm.goTo(none, is(R0, 0));
    asm.load(DOUBLE, R1, R0, 0);
    asm.goTo(none, is(R1, /* empty */ 0));
    asm.copy(R2, R1);
    asm.shiftRight(R2, ENTRY_BITS);
    asm.load(DOUBLE, R3, tag);
    asm.goTo(found, is(R2, R3));
    asm.load(WORD, R1, position);
    asm.add(R1, 1);
    asm.and(R1, slots - 1);
    asm.store(WORD, position, R1);
    asm.add(PROBES, 1);
    asm.goTo(next, isBelow(PROBES, Layout.MOST_PROBES));
    asm.goTo(none);
    asm.place(found);
    asm.and(R1, Layout.MOST_ENTRIES - 1);
    path.findRule();
  }

  /// As [Slots#hash]: the first slot is in the highest bits, the tag in the lowest.
  private void hash() {
    asm.setLong(R2, Layout.HASH_FACTOR);
    asm.multiply(R1, R2);
    asm.copy(R3, R1);
    asm.shiftRight(R3, Layout.HASH_SHIFT);
    asm.exclusiveOr(R1, R3);
    asm.multiply(R1, R2);
    asm.copy(R2, R1);
    asm.shiftLeft(R2, ENTRY_BITS);
    asm.shiftRight(R2, ENTRY_BITS);
    asm.store(DOUBLE, tag, R2);
    asm.shiftRight(R1, Long.SIZE - Integer.numberOfTrailingZeros(slots));
    asm.store(WORD, position, R1);
  }
}
