package soliton.upf;

import org.jspecify.annotations.Nullable;
import soliton.transport.PacketPort;
import soliton.upf.nat.NatSettings;

/// A data network as the UPF reaches it (TS 23.501 6.2.3). Its place in the list that a [Upf] is
/// given is its number ([soliton.transport.flow.FlowSession#network]).
///
/// @param networkInstance by which N4 names it in PDIs and forwarding parameters (TS 29.244 8.2.4);
///     rules that name none mean the first data network of the list
/// @param port its packets come and go here: a TUN device, or a queue
/// @param nat how phones' IPv4 addresses are translated towards it; null if they are not
/// @param ethernet its packets are Ethernet frames, of a TAP device or a queue, and its sessions
///     are of type Ethernet
public record N6(
    String networkInstance, PacketPort port, @Nullable NatSettings nat, boolean ethernet) {
  /// A data network of IP packets.
  public N6(String networkInstance, PacketPort port, @Nullable NatSettings nat) {
    this(networkInstance, port, nat, false);
  }
}
