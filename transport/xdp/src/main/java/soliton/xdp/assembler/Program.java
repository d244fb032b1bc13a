package soliton.xdp.assembler;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

/// An assembled program: its instructions, the lines of our source that made them, and which maps
/// it refers to by name. Which maps these are is decided when it is loaded.
public final class Program {
  /// Octets of an instruction.
  public static final int INSTRUCTION_OCTETS = 8;

  private static final int IMMEDIATE = 4;

  private final String name;
  private final String licence;
  private final byte[] code;
  private final List<String> lines;
  private final Map<Integer, String> maps;

  Program(String name, String licence, byte[] code, List<String> lines, Map<Integer, String> maps) {
    this.name = name;
    this.licence = licence;
    this.code = code;
    this.lines = List.copyOf(lines);
    this.maps = Map.copyOf(maps);
  }

  public String name() {
    return name;
  }

  /// Under which it is offered, for the kernel.
  public String licence() {
    return licence;
  }

  public int instructions() {
    return lines.size();
  }

  /// Where in our source an instruction was written: `Uplink.java:57`.
  public String line(int instruction) {
    return instruction >= 0 && instruction < lines.size() ? lines.get(instruction) : "?";
  }

  /// The names of the maps it refers to.
  public List<String> maps() {
    return maps.values().stream().distinct().sorted().toList();
  }

  /// The octets as the kernel wants them, with the file descriptors of the maps put in.
  ///
  /// @throws IllegalArgumentException if a map is missing
  public byte[] code(Map<String, Integer> descriptors) {
    ByteBuffer octets = ByteBuffer.wrap(code.clone()).order(ByteOrder.LITTLE_ENDIAN);
    maps.forEach(
        (instruction, map) -> {
          Integer descriptor = descriptors.get(map);
          if (descriptor == null) {
            throw new IllegalArgumentException("program %s needs map %s".formatted(name, map));
          }
          octets.putInt(instruction * INSTRUCTION_OCTETS + IMMEDIATE, descriptor);
        });
    return octets.array();
  }
}
