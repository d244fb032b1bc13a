package soliton.xdp.assembler;

import static soliton.xdp.assembler.Register.FRAME;
import static soliton.xdp.assembler.Register.R0;
import static soliton.xdp.assembler.Register.R1;
import static soliton.xdp.assembler.Register.R2;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes an eBPF program (RFC 9669), instruction by instruction, in the order it runs:
///
/// ```java
/// asm.load(HALF, R1, PACKET, ETHER_TYPE);
/// asm.goTo(slowPath, isNot(R1, IPV4));
/// asm.when(is(R2, 0), () -> asm.exit(DROP));
/// ```
///
/// All arithmetic is of 64 bits. Each instruction remembers the line of our source that wrote it.
public final class Assembler {
  private static final int STACK_OCTETS = 512;

  // Instruction classes and modes (RFC 9669 3).
  private static final int LOAD = 0x61;
  private static final int STORE_CONSTANT = 0x62;
  private static final int STORE = 0x63;
  private static final int ATOMIC_DOUBLE = 0xdb;
  private static final int ARITHMETIC = 0x07;
  private static final int JUMP = 0x05;
  private static final int FROM_REGISTER = 0x08;
  private static final int TO_BIG_ENDIAN = 0xdc;
  private static final int CALL = 0x85;
  private static final int EXIT = 0x95;
  private static final int LOAD_64 = 0x18;
  private static final int OF_MAP = 1;

  // Operations of arithmetic (RFC 9669 4.1).
  private static final int ADD = 0x00;
  private static final int SUBTRACT = 0x10;
  private static final int MULTIPLY = 0x20;
  private static final int MODULO = 0x90;
  private static final int OR = 0x40;
  private static final int AND = 0x50;
  private static final int SHIFT_LEFT = 0x60;
  private static final int SHIFT_RIGHT = 0x70;
  private static final int EXCLUSIVE_OR = 0xa0;
  private static final int MOVE = 0xb0;

  private record Jump(int instruction, Label to) {}

  private final String name;
  private final String licence;
  private final InstructionList code = new InstructionList();
  private final List<Jump> jumps = new ArrayList<>();
  private final Map<Integer, String> maps = new HashMap<>();
  private int stackUsed;

  /// @param name at most 15 letters, digits and `_`, as the kernel shows it
  public Assembler(String name) {
    this(name, "Apache-2.0");
  }

  /// @param licence under which the program is offered; some helpers are only for programs that may
  ///     be used under the GPL, by one of the names of `include/linux/license.h` of the kernel
  public Assembler(String name, String licence) {
    this.name = name;
    this.licence = licence;
  }

  /// The finished program.
  ///
  /// @throws IllegalStateException if something goes to a label that was not placed
  public Program assemble() {
    for (Jump jump : jumps) {
      if (jump.to.instruction == Label.NOWHERE) {
        throw new IllegalStateException(
            "%s goes to '%s', which is nowhere".formatted(code.line(jump.instruction), jump.to));
      }
      code.setOffset(jump.instruction, jump.to.instruction - jump.instruction - 1);
    }
    return new Program(name, licence, code.octets(), code.lines(), maps);
  }

  // ---- places

  /// Reserves octets on the stack.
  public Slot slot(int octets) {
    stackUsed += (octets + 7) / 8 * 8;
    if (stackUsed > STACK_OCTETS) {
      throw new IllegalStateException("the stack of a program has 512 octets");
    }
    return new Slot(-stackUsed, octets);
  }

  public Label label(String called) {
    return new Label(called);
  }

  /// What goes to the label goes on here.
  public void place(Label label) {
    if (label.instruction != Label.NOWHERE) {
      throw new IllegalStateException("label '%s' is placed twice".formatted(label));
    }
    label.instruction = code.size();
  }

  // ---- arithmetic

  public void set(Register to, int constant) {
    arithmetic(MOVE, to, constant);
  }

  /// Sets a register to any number of 64 bits.
  public void setLong(Register to, long constant) {
    code.add(LOAD_64, to.number, 0, 0, (int) constant);
    code.add(0, 0, 0, 0, (int) (constant >>> 32));
  }

  public void copy(Register to, Register from) {
    arithmetic(MOVE, to, from);
  }

  public void add(Register to, int constant) {
    arithmetic(ADD, to, constant);
  }

  public void add(Register to, Register other) {
    arithmetic(ADD, to, other);
  }

  public void subtract(Register to, Register other) {
    arithmetic(SUBTRACT, to, other);
  }

  public void multiply(Register to, Register other) {
    arithmetic(MULTIPLY, to, other);
  }

  /// The rest of a division; dividing by 0 leaves the register as it is (RFC 9669 4.1).
  public void modulo(Register to, int constant) {
    arithmetic(MODULO, to, constant);
  }

  public void and(Register to, int constant) {
    arithmetic(AND, to, constant);
  }

  public void and(Register to, Register other) {
    arithmetic(AND, to, other);
  }

  public void or(Register to, Register other) {
    arithmetic(OR, to, other);
  }

  public void or(Register to, int constant) {
    arithmetic(OR, to, constant);
  }

  public void exclusiveOr(Register to, int constant) {
    arithmetic(EXCLUSIVE_OR, to, constant);
  }

  public void exclusiveOr(Register to, Register other) {
    arithmetic(EXCLUSIVE_OR, to, other);
  }

  public void shiftLeft(Register to, int bits) {
    arithmetic(SHIFT_LEFT, to, bits);
  }

  public void shiftLeft(Register to, Register bits) {
    arithmetic(SHIFT_LEFT, to, bits);
  }

  public void shiftRight(Register to, int bits) {
    arithmetic(SHIFT_RIGHT, to, bits);
  }

  public void shiftRight(Register to, Register bits) {
    arithmetic(SHIFT_RIGHT, to, bits);
  }

  /// Between the order of the network and that of the machine, in the lowest bits; the rest becomes
  /// 0.
  public void swapToNetwork(Register register, Width width) {
    code.add(TO_BIG_ENDIAN, register.number, 0, 0, width.octets() * 8);
  }

  private void arithmetic(int operation, Register to, int constant) {
    code.add(ARITHMETIC | operation, to.number, 0, 0, constant);
  }

  private void arithmetic(int operation, Register to, Register from) {
    code.add(ARITHMETIC | operation | FROM_REGISTER, to.number, from.number, 0, 0);
  }

  // ---- memory

  public void load(Width width, Register to, Register address, int offset) {
    code.add(LOAD | width.code, to.number, address.number, offset, 0);
  }

  public void load(Width width, Register to, Slot slot) {
    load(width, to, FRAME, slot.offset());
  }

  public void store(Width width, Register address, int offset, Register value) {
    code.add(STORE | width.code, address.number, value.number, offset, 0);
  }

  public void store(Width width, Slot slot, Register value) {
    store(width, FRAME, slot.offset(), value);
  }

  public void store(Width width, Register address, int offset, int constant) {
    code.add(STORE_CONSTANT | width.code, address.number, 0, offset, constant);
  }

  public void store(Width width, Slot slot, int offset, int constant) {
    store(width, FRAME, slot.offset() + offset, constant);
  }

  public void store(Width width, Slot slot, int offset, Register value) {
    store(width, FRAME, slot.offset() + offset, value);
  }

  public void load(Width width, Register to, Slot slot, int offset) {
    load(width, to, FRAME, slot.offset() + offset);
  }

  /// Adds to 64 bits of memory as one action, whatever other processors do.
  public void addAtomically(Register address, int offset, Register value) {
    code.add(ATOMIC_DOUBLE, address.number, value.number, offset, ADD);
  }

  /// The address of a slot.
  public void addressOf(Register to, Slot slot) {
    copy(to, FRAME);
    add(to, slot.offset());
  }

  // ---- flow

  public void goTo(Label label) {
    jumps.add(new Jump(code.size(), label));
    code.add(JUMP, 0, 0, 0, 0);
  }

  public void goTo(Label label, Condition condition) {
    jumps.add(new Jump(code.size(), label));
    int operation = JUMP | condition.kind().code;
    Register right = condition.right();
    if (right == null) {
      code.add(operation, condition.left().number, 0, 0, condition.constant());
    } else {
      code.add(operation | FROM_REGISTER, condition.left().number, right.number, 0, 0);
    }
  }

  /// What the block writes runs only if the condition holds.
  public void when(Condition condition, Runnable block) {
    Label otherwise = label("after a block");
    if (condition.hasOpposite()) {
      goTo(otherwise, condition.opposite());
    } else {
      Label inside = label("inside a block");
      goTo(inside, condition);
      goTo(otherwise);
      place(inside);
    }
    block.run();
    place(otherwise);
  }

  /// Goes to the label unless so many octets lie between an address in the packet and its end: the
  /// verifier wants it before each access. Uses a register for it.
  public void demandOctets(
      int octets, Register address, Register end, Register scratch, Label otherwise) {
    copy(scratch, address);
    add(scratch, octets);
    goTo(otherwise, Condition.isAbove(scratch, end));
  }

  public void call(KernelCall helper) {
    code.add(CALL, 0, 0, 0, helper.number);
  }

  /// Looks the key in a slot up in a map: R0 is the address of the value, or 0.
  public void lookUp(String map, Slot key) {
    maps.put(code.size(), map);
    code.add(LOAD_64, R1.number, OF_MAP, 0, 0);
    code.add(0, 0, 0, 0, 0);
    addressOf(R2, key);
    call(KernelCall.MAP_LOOKUP);
  }

  /// Ends the program with the result in R0.
  public void exit() {
    code.add(EXIT, 0, 0, 0, 0);
  }

  public void exit(int result) {
    set(R0, result);
    exit();
  }
}
