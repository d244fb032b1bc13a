package soliton.upf.rules;

import java.util.List;

/// What an Ethernet frame must be like to match a rule (TS 29.244 5.13.1).
///
/// @param isWholeSession all downlink frames of the session match (Ethernet PDU Session
///     Information): those to addresses its UE has sent from, or all of a network that it has for
///     itself
/// @param filters one of them must match; empty for any
public record EthernetMatch(boolean isWholeSession, List<EthernetFilter> filters) {
  public static final EthernetMatch ANY = new EthernetMatch(false, List.of());

  public EthernetMatch {
    filters = List.copyOf(filters);
  }
}
