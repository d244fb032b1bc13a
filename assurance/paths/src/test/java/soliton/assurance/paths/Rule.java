package soliton.assurance.paths;

import java.util.ArrayList;
import java.util.List;
import soliton.base.Ipv6Address;
import soliton.pfcp.ie.SdfFilter;

/// A detection rule with a forwarding action and a QoS rule of its own.
///
/// @param qfi flow that an uplink packet must be of and a downlink packet is marked with; -1: any
/// @param filters of SDF, one of which must match; none for all packets
/// @param mbrKbps 0 for none
record Rule(
    boolean uplink,
    long precedence,
    int qfi,
    List<SdfFilter> filters,
    Action action,
    boolean isOpen,
    long mbrKbps,
    boolean isMetered,
    List<Feature> features) {
  static final long NO_LIMIT = 0;

  /// Base station that tunnels over IPv6 lead to, and this end.
  static final Ipv6Address GNB6 = Ipv6Address.parse("2001:db8:1::1");

  static final Ipv6Address N3_6 = Ipv6Address.parse("2001:db8:1::2");

  enum Action {
    FORWARD,
    DROP,
    BUFFER
  }

  /// What a rule may have besides.
  enum Feature {
    /// Transport level marking with [#DSCP].
    MARKING,
    /// Uplink: everything goes to one server.
    REDIRECTION,
    /// Whatever is forwarded goes to another tunnel as well.
    COPY,
    /// Packets of L4S are marked when they come too fast.
    L4S,
    /// The rate is guaranteed as well as the most.
    GUARANTEE,
    /// Downlink: the base station is reached over IPv6.
    OVER_IPV6
  }

  static final int DSCP = 46;

  Rule {
    filters = List.copyOf(filters);
    features = List.copyOf(features);
  }

  static Rule up(int qfi, SdfFilter... filters) {
    return of(true, qfi, filters);
  }

  static Rule down(int qfi, SdfFilter... filters) {
    return of(false, qfi, filters);
  }

  private static Rule of(boolean uplink, int qfi, SdfFilter... filters) {
    return new Rule(
        uplink, 255, qfi, List.of(filters), Action.FORWARD, true, NO_LIMIT, false, List.of());
  }

  boolean has(Feature feature) {
    return features.contains(feature);
  }

  Rule before() {
    return new Rule(
        uplink, precedence / 2, qfi, filters, action, isOpen, mbrKbps, isMetered, features);
  }

  Rule doing(Action next) {
    return new Rule(uplink, precedence, qfi, filters, next, isOpen, mbrKbps, isMetered, features);
  }

  Rule closed() {
    return new Rule(uplink, precedence, qfi, filters, action, false, mbrKbps, isMetered, features);
  }

  Rule atMost(long kbps) {
    return new Rule(uplink, precedence, qfi, filters, action, isOpen, kbps, isMetered, features);
  }

  Rule metered() {
    return new Rule(uplink, precedence, qfi, filters, action, isOpen, mbrKbps, true, features);
  }

  Rule with(Feature feature) {
    List<Feature> all = new ArrayList<>(features);
    all.add(feature);
    return new Rule(uplink, precedence, qfi, filters, action, isOpen, mbrKbps, isMetered, all);
  }
}
