package soliton.xdp.kernel;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.xdp.assembler.Condition.is;
import static soliton.xdp.assembler.Register.R0;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R7;
import static soliton.xdp.assembler.Register.R8;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.linux.LinuxException;
import soliton.xdp.assembler.Assembler;
import soliton.xdp.assembler.Label;
import soliton.xdp.assembler.Program;
import soliton.xdp.assembler.Slot;
import soliton.xdp.assembler.Width;

class BpfTest {
  private static final int LOOPBACK = 1;
  private static final int DATA = 0;
  private static final int END = 4;

  @BeforeAll
  static void needsBpf() {
    Kernel.assumeBpf();
  }

  @Test
  void aHashKeepsWhatIsPutIn() throws LinuxException {
    try (Arena arena = Arena.ofConfined();
        BpfMap map = BpfMap.create(new MapShape("sessions", MapKind.HASH, 4, 8, 1_000))) {
      MemorySegment key = arena.allocateFrom(JAVA_INT, 7);
      MemorySegment value = arena.allocateFrom(JAVA_LONG, 70);
      assertFalse(map.read(key, value));
      map.put(key, value);
      value.fill((byte) 0);
      assertTrue(map.read(key, value));
      assertEquals(70, value.get(JAVA_LONG, 0));
      assertTrue(map.remove(key));
      assertFalse(map.remove(key));
    }
  }

  @Test
  void manyElementsArePutAndListedAtOnce() throws LinuxException {
    int count = 700;
    try (Arena arena = Arena.ofConfined();
        BpfMap map = BpfMap.create(new MapShape("sessions", MapKind.HASH, 4, 8, 1_000))) {
      MemorySegment keys = arena.allocate(JAVA_INT, count);
      MemorySegment values = arena.allocate(JAVA_LONG, count);
      for (int i = 0; i < count; i++) {
        keys.setAtIndex(JAVA_INT, i, i);
        values.setAtIndex(JAVA_LONG, i, i * 10L);
      }
      map.putAll(keys, values, count);
      Map<Integer, Long> found = new HashMap<>();
      map.forEach((key, value) -> found.put(key.get(JAVA_INT, 0), value.get(JAVA_LONG, 0)));
      assertEquals(count, found.size());
      assertEquals(6_990, found.get(699));
    }
  }

  @Test
  void anArrayIsMemoryOfThisProcess() throws IOException {
    try (BpfMap map = BpfMap.create(new MapShape("counts", MapKind.ARRAY, 4, 8, 10));
        BpfProgram program = BpfProgram.load(countingInElement3(), List.of(map))) {
      MemorySegment memory = map.memory();
      program.tryOut(Octets.adopt(new byte[64]), LOOPBACK);
      program.tryOut(Octets.adopt(new byte[64]), LOOPBACK);
      assertEquals(2, memory.getAtIndex(JAVA_LONG, 3));
    }
  }

  private static Program countingInElement3() {
    Assembler asm = new Assembler("counting");
    Slot key = asm.slot(4);
    Label none = asm.label("none");
    asm.store(Width.WORD, key, 0, 3);
    asm.lookUp("counts", key);
    asm.goTo(none, is(R0, 0));
    asm.set(R1, 1);
    asm.addAtomically(R0, 0, R1);
    asm.place(none);
    asm.exit(XdpAction.PASS);
    return asm.assemble();
  }

  @Test
  void aProgramChangesThePacketItIsTriedOutOn() throws IOException {
    Assembler asm = new Assembler("changing");
    Label tooShort = asm.label("too short");
    asm.load(Width.WORD, R7, R1, DATA);
    asm.load(Width.WORD, R8, R1, END);
    asm.demandOctets(14, R7, R8, R1, tooShort);
    asm.store(Width.OCTET, R7, 13, 0x42);
    asm.place(tooShort);
    asm.exit(XdpAction.DROP);
    try (BpfProgram program = BpfProgram.load(asm.assemble(), List.of())) {
      BpfProgram.Outcome outcome = program.tryOut(Octets.adopt(new byte[60]), LOOPBACK);
      assertEquals(XdpAction.DROP, outcome.action());
      assertEquals(60, outcome.packet().length());
      assertEquals(0x42, outcome.packet().at(13));
    }
  }

  @Test
  void theVerifiersObjectionComesWithTheLineOfOurSource() {
    Assembler asm = new Assembler("careless");
    asm.load(Width.WORD, R7, R1, DATA);
    asm.load(Width.OCTET, R0, R7, 12); // no check of the end
    asm.exit();
    VerifierException refused =
        assertThrows(
            VerifierException.class, () -> BpfProgram.load(asm.assemble(), List.of()).close());
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.startsWith("program careless, BpfTest.java:"), message);
    assertTrue(message.contains("outside of the packet"), message);
    assertTrue(message.contains("instruction 1"), message);
  }
}
