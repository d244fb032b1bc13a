package soliton.launcher.bench;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import soliton.launcher.demo.Command;

/// Counts the datagrams that a host has received and its programs have not read in time: losses
/// that are not of the way there.
final class SocketOverruns {
  private static final String NAME = "RcvbufErrors";

  private SocketOverruns() {}

  /// Since the namespace was made.
  static long of(String namespace) throws IOException {
    return read(Command.run(Iperf.netns(namespace, "cat", "/proc/net/snmp")).output());
  }

  /// @throws IOException if the table has no such counter
  static long read(String table) throws IOException {
    Iterator<String> lines = table.lines().filter(line -> line.startsWith("Udp:")).iterator();
    List<String> names = words(lines);
    List<String> values = words(lines);
    int column = names.indexOf(NAME);
    if (column < 0 || column >= values.size()) {
      throw new IOException("the kernel does not tell " + NAME);
    }
    return Long.parseLong(values.get(column));
  }

  private static List<String> words(Iterator<String> lines) {
    return lines.hasNext() ? List.of(lines.next().split("\\s+", -1)) : List.of();
  }
}
