package soliton.xdp.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.xdp.assembler.Condition.hasAny;
import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Condition.isAbove;
import static soliton.xdp.assembler.Condition.isBelow;
import static soliton.xdp.assembler.Condition.isNot;
import static soliton.xdp.assembler.Register.R0;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;
import static soliton.xdp.assembler.Register.R6;
import static soliton.xdp.assembler.Register.R7;
import static soliton.xdp.assembler.Register.R8;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// The octets are those of RFC 9669 and of the kernel's `include/linux/filter.h`.
class AssemblerTest {
  private static final HexFormat HEX = HexFormat.of();

  private static String code(Consumer<Assembler> source) {
    Assembler asm = new Assembler("test");
    source.accept(asm);
    return spaced(asm.assemble().code(Map.of("sessions", 0x11223344)));
  }

  private static String spaced(byte[] code) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < code.length; i += 8) {
      text.append(text.isEmpty() ? "" : " ").append(HEX.formatHex(code, i, i + 8));
    }
    return text.toString();
  }

  @Test
  void arithmeticIsOf64Bits() {
    assertEquals("bf61000000000000", code(asm -> asm.copy(R1, R6)));
    assertEquals("b7010000ffffffff", code(asm -> asm.set(R1, -1)));
    assertEquals("0712000000000000".replace("12", "01"), code(asm -> asm.add(R1, 0)));
    assertEquals("0f21000000000000", code(asm -> asm.add(R1, R2)));
    assertEquals("1f21000000000000", code(asm -> asm.subtract(R1, R2)));
    assertEquals("2f21000000000000", code(asm -> asm.multiply(R1, R2)));
    assertEquals("97010000e8030000", code(asm -> asm.modulo(R1, 1_000)));
    assertEquals("57010000ff000000", code(asm -> asm.and(R1, 255)));
    assertEquals("4f21000000000000", code(asm -> asm.or(R1, R2)));
    assertEquals("6701000010000000", code(asm -> asm.shiftLeft(R1, 16)));
    assertEquals("7701000010000000", code(asm -> asm.shiftRight(R1, 16)));
    assertEquals("7f21000000000000", code(asm -> asm.shiftRight(R1, R2)));
    assertEquals("a7010000ffff0000", code(asm -> asm.exclusiveOr(R1, 0xffff)));
    assertEquals("dc01000010000000", code(asm -> asm.swapToNetwork(R1, Width.HALF)));
  }

  @Test
  void aNumberOf64BitsTakesTwoInstructions() {
    assertEquals(
        "1801000088776655 0000000044332211", code(asm -> asm.setLong(R1, 0x1122334455667788L)));
  }

  @Test
  void memoryIsReadAndWrittenInFourWidths() {
    assertEquals("71710e0000000000", code(asm -> asm.load(Width.OCTET, R1, R7, 14)));
    assertEquals("69710c0000000000", code(asm -> asm.load(Width.HALF, R1, R7, 12)));
    assertEquals("6171040000000000", code(asm -> asm.load(Width.WORD, R1, R7, 4)));
    assertEquals("7971080000000000", code(asm -> asm.load(Width.DOUBLE, R1, R7, 8)));
    assertEquals("6b17feff00000000", code(asm -> asm.store(Width.HALF, R7, -2, R1)));
    assertEquals("72070c0008000000", code(asm -> asm.store(Width.OCTET, R7, 12, 8)));
    assertEquals("db10080000000000", code(asm -> asm.addAtomically(R0, 8, R1)));
  }

  @Test
  void slotsOfTheStackAreAlignedAndLimited() {
    Assembler asm = new Assembler("test");
    assertEquals(new Slot(-8, 4), asm.slot(4));
    assertEquals(new Slot(-72, 64), asm.slot(64));
    assertThrows(IllegalStateException.class, () -> asm.slot(441));
  }

  @Test
  void aConditionGoesToItsLabel() {
    assertEquals(
        "1501010008000000 b700000002000000 9500000000000000",
        code(
            asm -> {
              Label end = asm.label("end");
              asm.goTo(end, is(R1, 8));
              asm.set(R0, 2);
              asm.place(end);
              asm.exit();
            }));
    assertEquals("2d87ffff00000000", loop(isAbove(R7, R8)));
    assertEquals("ad87ffff00000000", loop(isBelow(R7, R8)));
    assertEquals("4507ffff01000000", loop(hasAny(R7, 1)));
    assertEquals("5d87ffff00000000", loop(isNot(R7, R8)));
  }

  private static String loop(Condition condition) {
    return code(
        asm -> {
          Label here = asm.label("here");
          asm.place(here);
          asm.goTo(here, condition);
        });
  }

  @Test
  void aBlockIsJumpedOverUnlessItsConditionHolds() {
    assertEquals(
        "5501020000000000 b700000001000000 9500000000000000 9500000000000000",
        code(
            asm -> {
              asm.when(is(R1, 0), () -> asm.exit(1));
              asm.exit();
            }));
  }

  /// There is no instruction for the opposite of a test of bits.
  @Test
  void aBlockThatAsksForBitsIsJumpedIntoAndOver() {
    assertEquals(
        "4501010004000000 0500020000000000 b700000001000000 9500000000000000 9500000000000000",
        code(
            asm -> {
              asm.when(hasAny(R1, 4), () -> asm.exit(1));
              asm.exit();
            }));
  }

  @Test
  void octetsOfThePacketAreDemandedBeforeTheEnd() {
    assertEquals(
        "bf71000000000000 0701000022000000 2d81000000000000 9500000000000000",
        code(
            asm -> {
              Label passed = asm.label("passed");
              asm.demandOctets(34, R7, R8, R1, passed);
              asm.place(passed);
              asm.exit();
            }));
  }

  @Test
  void helpersAreCalledByNumberAndMapsByName() {
    assertEquals(
        "1811000044332211 0000000000000000 bfa2000000000000 07020000f8ffffff 8500000001000000",
        code(asm -> asm.lookUp("sessions", asm.slot(4))));
    Assembler asm = new Assembler("test");
    asm.lookUp("sessions", asm.slot(4));
    Program program = asm.assemble();
    assertEquals(List.of("sessions"), program.maps());
    assertThrows(IllegalArgumentException.class, () -> program.code(Map.of("others", 3)));
  }

  @Test
  void anInstructionRemembersTheLineThatWroteIt() {
    Assembler asm = new Assembler("test");
    asm.set(R0, 2);
    asm.exit();
    Program program = asm.assemble();
    assertTrue(program.line(0).matches("AssemblerTest\\.java:\\d+"), program.line(0));
    assertEquals("?", program.line(7));
  }

  @Test
  void whatGoesNowhereIsNotAssembled() {
    Assembler asm = new Assembler("test");
    Label nowhere = asm.label("nowhere");
    asm.goTo(nowhere);
    assertThrows(IllegalStateException.class, asm::assemble);
    asm.place(nowhere);
    assertThrows(IllegalStateException.class, () -> asm.place(nowhere));
  }
}
