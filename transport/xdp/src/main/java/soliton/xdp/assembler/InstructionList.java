package soliton.xdp.assembler;

import java.lang.StackWalker.StackFrame;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// Instructions in the kernel's encoding (RFC 9669 3), and where in our source they were written:
///
/// ```
///   0        1           2        4            8
///   opcode   src | dst   offset   immediate      (little endian)
/// ```
final class InstructionList {
  /// The kernel takes up to a million; ours are far below.
  private static final int MOST = 16_384;

  private static final StackWalker WALKER = StackWalker.getInstance();

  private final ByteBuffer octets =
      ByteBuffer.allocate(MOST * Program.INSTRUCTION_OCTETS).order(ByteOrder.LITTLE_ENDIAN);
  private final List<String> lines = new ArrayList<>();

  void add(int opcode, int destination, int source, int offset, int immediate) {
    if (lines.size() == MOST) {
      throw new IllegalStateException("a program has at most " + MOST + " instructions");
    }
    octets.put((byte) opcode).put((byte) (destination | source << 4));
    octets.putShort((short) offset).putInt(immediate);
    lines.add(callersLine());
  }

  /// The line outside this package that is nearest to the instruction.
  private static String callersLine() {
    String here = InstructionList.class.getPackageName();
    return WALKER.walk(
        frames ->
            frames
                .filter(frame -> !isAssembler(frame.getClassName(), here))
                .findFirst()
                .map(InstructionList::line)
                .orElse("?"));
  }

  private static boolean isAssembler(String className, String here) {
    return className.equals(here + ".Assembler") || className.equals(here + ".InstructionList");
  }

  private static String line(StackFrame frame) {
    return frame.getFileName() + ":" + frame.getLineNumber();
  }

  void setOffset(int instruction, int offset) {
    if (offset != (short) offset) {
      throw new IllegalStateException(line(instruction) + " jumps too far");
    }
    octets.putShort(instruction * Program.INSTRUCTION_OCTETS + 2, (short) offset);
  }

  int size() {
    return lines.size();
  }

  String line(int instruction) {
    return lines.get(instruction);
  }

  List<String> lines() {
    return lines;
  }

  byte[] octets() {
    byte[] used = new byte[octets.position()];
    octets.get(0, used);
    return used;
  }
}
