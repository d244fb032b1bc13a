package soliton.upf.durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells one run of the machine from another.
public final class Boot {
  private static final Path ID = Path.of("/proc/sys/kernel/random/boot_id");

  private Boot() {}

  /// The identity that the kernel drew when it started; the same for ever where there is none.
  public static String id() {
    try {
      return Files.readString(ID).strip();
    } catch (IOException none) {
      return "";
    }
  }
}
