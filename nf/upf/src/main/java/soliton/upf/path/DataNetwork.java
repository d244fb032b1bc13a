package soliton.upf.path;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import soliton.nf.Published;
import soliton.transport.PacketPort;
import soliton.upf.nat.Nat44;

/// A data network: its port, who has its addresses, and its translation. Networks may use the same
/// addresses.
///
/// @param number its place among all
/// @param instance its name on N4; empty if it is whatever network N4 names
/// @param nat null if addresses are not translated
/// @param ethernet its packets are frames
/// @param members Ethernet sessions in it, which the control side sets
record DataNetwork(
    int number,
    String instance,
    PacketPort port,
    AddressTable addresses,
    @Nullable Nat44 nat,
    boolean ethernet,
    MacTable stations,
    Published<PathSession[]> members) {
  DataNetwork(int number, String instance, PacketPort port, @Nullable Nat44 nat, boolean ethernet) {
    this(
        number,
        instance,
        port,
        new AddressTable(),
        nat,
        ethernet,
        new MacTable(),
        new Published<>(new PathSession[0]));
  }

  /// For the control side: a session that has frames.
  void join(PathSession session) {
    PathSession[] before = members.get();
    if (Arrays.asList(before).contains(session)) {
      return;
    }
    PathSession[] next = Arrays.copyOf(before, before.length + 1);
    next[before.length] = session;
    members.set(next);
  }

  /// For the control side.
  void leave(PathSession session) {
    members.set(
        Arrays.stream(members.get())
            .filter(each -> !each.equals(session))
            .toArray(PathSession[]::new));
    stations.remove(session);
  }
}
