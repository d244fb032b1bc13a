package soliton.xdp.fastpath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How many processors this machine may come to have: so many values has an element of a map that
/// has one for each.
final class Processors {
  private static final int POSSIBLE = read(Path.of("/sys/devices/system/cpu/possible"));

  private Processors() {}

  static int possible() {
    return POSSIBLE;
  }

  /// `0-3`, `0`, or `0,2-5`: the last number counts.
  private static int read(Path file) {
    try {
      String[] numbers = Files.readString(file).strip().split("[-,]", -1);
      return Integer.parseInt(numbers[numbers.length - 1]) + 1;
    } catch (IOException noSys) {
      throw new UncheckedIOException("the kernel's list of processors cannot be read", noSys);
    }
  }
}
