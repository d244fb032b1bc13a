package soliton.xdp.fastpath;

import static soliton.xdp.assembler.Condition.hasAny;
import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isAbove;
import static soliton.xdp.assembler.Condition.isBelow;
import static soliton.xdp.assembler.Condition.isNot;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Register.R5;
import static soliton.xdp.assembler.Width.DOUBLE;
import static soliton.xdp.assembler.Width.HALF;
import static soliton.xdp.assembler.Width.OCTET;
import static soliton.xdp.assembler.Width.WORD;
import static soliton.xdp.fastpath.PacketPath.RULE;
import static soliton.xdp.fastpath.PacketPath.UNKNOWN;

import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Register;
import soliton.xdp.assembler.Slot;

/// Compares a packet with the rules of its session, in their order, until one fits. What fits none
/// is the slow path's, and so is what cannot be compared.
final class RuleChoice {
  private static final Register CHECKS = R5;

  private final PacketPath path;
  private final Assembler asm;

  RuleChoice(PacketPath path) {
    this.path = path;
    this.asm = path.asm;
  }

  /// Moves [PacketPath#RULE] on to the rule that fits. The comparison is written once for each
  /// place in a chain: of a loop, the verifier would try all combinations of what was found to
  /// differ.
  void choose(InnerPacket inner) {
    Label chosen = asm.label("chosen");
    for (int i = 0; i < Layout.MOST_RULES; i++) {
      Label other = asm.label("another rule");
      if (path.uplink) {
        compareFlow(other);
      }
      asm.load(OCTET, CHECKS, RULE, Layout.CHECKS);
      asm.goTo(chosen, is(CHECKS, 0));
      compareFilter(inner, other);
      asm.goTo(chosen);
      asm.place(other);
      asm.load(WORD, R1, RULE, Layout.NEXT);
      asm.goTo(path.slowPath, is(R1, Entries.NONE));
      path.findRule();
    }
    asm.goTo(path.slowPath);
    asm.place(chosen);
  }

  private void compareFlow(Label other) {
    Label anyFlow = asm.label("any flow");
    asm.load(DOUBLE, R1, RULE, Layout.FLOWS);
    asm.goTo(anyFlow, is(R1, 0));
    asm.load(DOUBLE, R2, path.flow);
    asm.and(R1, R2);
    asm.goTo(other, is(R1, 0));
    asm.place(anyFlow);
  }

  /// What may be unknown comes last, so that it does not matter where something else differs.
  private void compareFilter(InnerPacket inner, Label other) {
    asm.when(
        hasAny(CHECKS, Layout.CHECK_TOS),
        () -> {
          inner.loadTos(R1);
          asm.load(OCTET, R2, RULE, Layout.TOS_MASK);
          asm.and(R1, R2);
          asm.load(OCTET, R2, RULE, Layout.TOS);
          asm.goTo(other, isNot(R1, R2));
        });
    inner.comparePrefixes(CHECKS, other);
    asm.when(
        hasAny(CHECKS, Layout.CHECK_PROTOCOL),
        () -> {
          path.recall(R1, path.protocol);
          asm.goTo(path.slowPath, is(R1, UNKNOWN));
          asm.load(OCTET, R2, RULE, Layout.PROTOCOL);
          asm.goTo(other, isNot(R1, R2));
        });
    asm.when(
        hasAny(CHECKS, Layout.CHECK_PORTS),
        () -> {
          path.recall(R1, path.portsAre);
          asm.goTo(other, is(R1, PacketPath.NONE));
          asm.goTo(path.slowPath, is(R1, UNKNOWN));
          comparePort(path.localPort, Layout.LOCAL_PORTS, other);
          comparePort(path.remotePort, Layout.REMOTE_PORTS, other);
        });
  }

  private void comparePort(Slot port, int range, Label other) {
    asm.load(DOUBLE, R1, port);
    asm.load(HALF, R2, RULE, range);
    asm.goTo(other, isBelow(R1, R2));
    asm.load(HALF, R2, RULE, range + 2);
    asm.goTo(other, isAbove(R1, R2));
  }
}
