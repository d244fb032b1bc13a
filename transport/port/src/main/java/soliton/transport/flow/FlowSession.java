package soliton.transport.flow;

import java.util.List;
import java.util.Map;

/// What a [FlowPort] knows of a PDU session.
///
/// @param id the session's identifier at the UPF (SEID)
/// @param network number of its data network, from 0; its packets leave through interfaces of that
///     network only, and addresses are those of that network
/// @param addresses of the phone: uplink packets from others are dropped (those from link-local and
///     unspecified addresses of IPv6 are handed over), packets from the data network to them meet
///     the downlink rules
/// @param uplink rules for packets that come through a tunnel, by the TEID of its local end
/// @param downlink rules for packets from the data network
/// @param translates packets to the data network get another source address (NAT44, [NatFlow])
public record FlowSession(
    long id,
    int network,
    List<Prefix> addresses,
    Map<Integer, List<FlowRule>> uplink,
    List<FlowRule> downlink,
    boolean translates) {
  public FlowSession {
    addresses = List.copyOf(addresses);
    uplink = Map.copyOf(uplink);
    downlink = List.copyOf(downlink);
  }
}
