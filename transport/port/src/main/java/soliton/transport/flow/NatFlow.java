package soliton.transport.flow;

/// A flow of a phone whose address and port are translated towards the data network (NAT44, RFC
/// 3022). For ICMP echo both ports are the identifier on that side.
///
/// @param network number of the data network
/// @param protocol TCP, UDP or ICMP
/// @param ueAddress IPv4 address of the phone
/// @param natAddress address that the data network sees instead
/// @param remoteAddress the other end
/// @param meter number of the [UsageLine] whose last packet tells that the flow lives; both
///     directions count in it
public record NatFlow(
    int network,
    int protocol,
    int ueAddress,
    int uePort,
    int natAddress,
    int natPort,
    int remoteAddress,
    int remotePort,
    int meter) {}
