package soliton.launcher.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the demonstration needs of the machine: names what is missing with the command that
/// installs it, and as root on Debian installs it.
public final class Requirements {
  /// A program or library and the Debian package that brings it.
  private record Need(String what, String debianPackage, boolean isThere) {}

  /// How real the demonstration can be.
  public enum Reality {
    /// Namespaces, raw SCTP and TUN devices: real packets of the machine.
    NAMESPACES,
    /// Everything on loopback and the user plane inside the processes.
    LOOPBACK
  }

  private final PrintStream out;

  public Requirements(PrintStream out) {
    this.out = out;
  }

  /// Checks, installs what it may, and tells what is possible.
  ///
  /// @throws IOException if something without which nothing works is missing; says what installs it
  public Reality check() throws IOException {
    boolean isRoot = isRoot();
    List<Need> missing = new ArrayList<>();
    for (Need need : needs(isRoot)) {
      if (!need.isThere) {
        missing.add(need);
      }
    }
    if (!missing.isEmpty()) {
      install(missing, isRoot);
    }
    if (!isRoot) {
      out.println(
          "not root: no TUN device and no namespaces; the user plane runs inside the processes");
      return Reality.LOOPBACK;
    }
    if (!Files.exists(Path.of("/dev/net/tun"))) {
      out.println(
          "no /dev/net/tun: the user plane runs inside the processes (modprobe tun brings it)");
      return Reality.LOOPBACK;
    }
    return Reality.NAMESPACES;
  }

  public static boolean isRoot() {
    try {
      return Files.readString(Path.of("/proc/self/status"))
          .lines()
          .anyMatch(l -> l.matches("Uid:\\s+\\d+\\s+0\\s.*"));
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Need> needs(boolean isRoot) {
    List<Need> needs = new ArrayList<>();
    needs.add(new Need("libusrsctp.so.2 (SCTP in user space)", "libusrsctp2", hasSctp()));
    if (isRoot) {
      needs.add(new Need("ip (network namespaces)", "iproute2", Command.exists("ip")));
      needs.add(new Need("ping", "iputils-ping", Command.exists("ping")));
    }
    return needs;
  }

  private static boolean hasSctp() {
    return Files.exists(Path.of("/proc/net/sctp"))
        || exists("/usr/lib", "libusrsctp.so.2")
        || exists("/usr/local/lib", "libusrsctp.so.2");
  }

  private static boolean exists(String folder, String library) {
    try (var files = Files.find(Path.of(folder), 2, (f, a) -> f.endsWith(library))) {
      return files.findAny().isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private void install(List<Need> missing, boolean isRoot) throws IOException {
    List<String> packages = missing.stream().map(Need::debianPackage).distinct().toList();
    String command = "apt-get install -y " + String.join(" ", packages);
    for (Need need : missing) {
      out.println("missing: " + need.what);
    }
    if (!isRoot || !Command.exists("apt-get")) {
      throw new IOException("install what is missing: " + command);
    }
    out.println("installing it: " + command);
    Command.require("apt-get", "update", "-qq");
    List<String> line = new ArrayList<>(List.of("apt-get", "install", "-y", "-qq"));
    line.addAll(packages);
    Command.require(line.toArray(String[]::new));
  }
}
