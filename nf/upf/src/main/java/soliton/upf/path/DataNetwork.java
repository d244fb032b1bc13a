package soliton.upf.path;

import org.jspecify.annotations.Nullable;
import soliton.transport.PacketPort;
import soliton.upf.nat.Nat44;

/// A data network: its port, who has its addresses, and its translation. Networks may use the same
/// addresses.
///
/// @param number its place among all
/// @param instance its name on N4; empty if it is whatever network N4 names
/// @param nat null if addresses are not translated
record DataNetwork(
    int number, String instance, PacketPort port, AddressTable addresses, @Nullable Nat44 nat) {
  DataNetwork(int number, String instance, PacketPort port, @Nullable Nat44 nat) {
    this(number, instance, port, new AddressTable(), nat);
  }
}
