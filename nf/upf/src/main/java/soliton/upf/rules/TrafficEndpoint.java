package soliton.upf.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.transport.flow.Prefix;

/// What several detection rules of a session have in common (TS 29.244 5.2.1A.2).
///
/// @param teid local tunnel endpoint, null for none
/// @param qfis one bit each; 0 leaves them to the rules
public record TrafficEndpoint(
    int id,
    @Nullable String networkInstance,
    @Nullable Integer teid,
    List<Prefix> addresses,
    List<Prefix> framedRoutes,
    long qfis,
    boolean isWholeEthernetSession) {
  public TrafficEndpoint {
    addresses = List.copyOf(addresses);
    framedRoutes = List.copyOf(framedRoutes);
  }

  /// The match with what the endpoint says, whatever it said before.
  Match applyTo(Match match) {
    return new Match(
        match.source(),
        networkInstance,
        id,
        teid,
        addresses,
        framedRoutes,
        qfis != 0 ? qfis : match.qfis(),
        match.filters(),
        match.application(),
        new EthernetMatch(isWholeEthernetSession, match.ethernet().filters()));
  }
}
