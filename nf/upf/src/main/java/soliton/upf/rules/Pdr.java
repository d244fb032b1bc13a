package soliton.upf.rules;

import java.util.List;

/// Packet detection rule (TS 29.244 5.2.1): which packets of a session it is about, and what is
/// done with them.
///
/// @param precedence a lower value is looked at first
/// @param removesOuterHeader the packet comes in a GTP-U tunnel
public record Pdr(
    int id,
    long precedence,
    Match match,
    boolean removesOuterHeader,
    long farId,
    List<Long> qerIds,
    List<Long> urrIds) {
  public Pdr {
    qerIds = List.copyOf(qerIds);
    urrIds = List.copyOf(urrIds);
  }
}
