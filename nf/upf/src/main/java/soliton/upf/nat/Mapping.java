package soliton.upf.nat;

/// An address and port of a phone, and what they are towards the data network: the same for all
/// whom the phone speaks to (endpoint-independent mapping, RFC 4787 4.1). Of ICMP queries, ports
/// are identifiers. Changed under the exclusion of [NatTable].
final class Mapping {
  final int protocol;
  final Phone phone;
  final int uePort;
  final int natPort;

  /// Flows that use it; with the last one it ends.
  int flows;

  Mapping(int protocol, Phone phone, int uePort, int natPort) {
    this.protocol = protocol;
    this.phone = phone;
    this.uePort = uePort;
    this.natPort = natPort;
  }

  /// Key on the side of the phone.
  long inside() {
    return NatTable.end(protocol, phone.ueAddress, uePort);
  }

  /// Key on the side of the data network.
  long outside() {
    return NatTable.end(protocol, phone.natAddress, natPort);
  }
}
