package soliton.upf.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soliton.transport.flow.FlowFilter;
import soliton.transport.flow.FlowFilter.Ports;
import soliton.transport.flow.Prefix;
import soliton.upf.rules.FlowFilter.Range;
import soliton.upf.rules.FlowFilter.Side;
import soliton.upf.rules.Match;

/// What packets a detection rule is about, in filters of [FlowFilter]: a packet matches the rule if
/// it matches one of them.
///
/// @param all filters; null among them for all packets; none at all if nothing can match
/// @param isExact false if they match more packets than the rule does
record FlowFilters(List<@Nullable FlowFilter> all, boolean isExact) {
  /// Filters that one detection rule may come to; one that comes to more is for the data path.
  private static final int MOST = 16;

  private static final int IPV4_SHIFT = 32;

  /// @param addresses all of the session
  static FlowFilters of(Match match, List<Prefix> addresses) {
    List<@Nullable Prefix> ends = ends(match, addresses);
    List<@Nullable FlowFilter> filters = new ArrayList<>();
    for (Prefix end : ends) {
      if (match.filters().isEmpty()) {
        filters.add(end == null ? null : any(end));
      }
      match.filters().forEach(filter -> expand(filter, end, filters));
    }
    if (filters.size() <= MOST && isSayable(match)) {
      return new FlowFilters(filters, true);
    }
    List<@Nullable FlowFilter> superset = new ArrayList<>();
    ends.forEach(end -> superset.add(end == null ? null : any(end)));
    return new FlowFilters(superset, false);
  }

  /// Descriptions of an application may change at any time, for all sessions at once.
  private static boolean isSayable(Match match) {
    return match.application() == null
        && match.filters().stream()
            .allMatch(filter -> filter.securityParameterIndex() < 0 && filter.flowLabel() < 0);
  }

  private static FlowFilter any(Prefix end) {
    return new FlowFilter(soliton.upf.rules.FlowFilter.ANY, end, null, null, null, 0, 0);
  }

  /// The addresses of the phone that the rule names; null if it names none, or all there are.
  private static List<@Nullable Prefix> ends(Match match, List<Prefix> addresses) {
    List<Prefix> named = addresses(match);
    List<@Nullable Prefix> ends = new ArrayList<>();
    if (named.isEmpty() || new HashSet<>(named).containsAll(addresses)) {
      ends.add(null);
    } else {
      ends.addAll(named);
    }
    return ends;
  }

  private static List<Prefix> addresses(Match match) {
    List<Prefix> named = new ArrayList<>(match.addresses());
    named.addAll(match.framedRoutes());
    return named;
  }

  private static void expand(
      soliton.upf.rules.FlowFilter filter,
      @Nullable Prefix end,
      List<@Nullable FlowFilter> filters) {
    Prefix described = prefix(filter.local());
    Prefix remote = prefix(filter.remote());
    if (isEmpty(end, described) || isEmpty(remote, end, described)) {
      return;
    }
    Prefix local = narrower(end, described);
    int tos = filter.typeOfService();
    for (Ports localPorts : ports(filter.local())) {
      for (Ports remotePorts : ports(filter.remote())) {
        filters.add(
            new FlowFilter(
                filter.protocol(),
                local,
                remote,
                localPorts,
                remotePorts,
                tos < 0 ? 0 : tos >> 8 & tos & 0xff,
                tos < 0 ? 0 : tos & 0xff));
      }
    }
  }

  private static @Nullable Prefix prefix(Side side) {
    return switch (side.version()) {
      case 0 -> null;
      case 4 -> new Prefix(false, side.high() << IPV4_SHIFT, 0, side.prefixBits());
      default -> new Prefix(true, side.high(), side.low(), side.prefixBits());
    };
  }

  private static List<@Nullable Ports> ports(Side side) {
    List<@Nullable Ports> ports = new ArrayList<>();
    for (Range range : side.ranges()) {
      ports.add(new Ports(range.first(), range.last()));
    }
    if (ports.isEmpty()) {
      ports.add(null);
    }
    return ports;
  }

  /// True if no address is in both.
  private static boolean isEmpty(@Nullable Prefix one, @Nullable Prefix other) {
    return one != null && other != null && !holds(one, other) && !holds(other, one);
  }

  /// True if the ends are of different versions of IP.
  private static boolean isEmpty(
      @Nullable Prefix remote, @Nullable Prefix end, @Nullable Prefix described) {
    Prefix local = end == null ? described : end;
    return remote != null && local != null && remote.isIpv6() != local.isIpv6();
  }

  private static @Nullable Prefix narrower(@Nullable Prefix one, @Nullable Prefix other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.bits() >= other.bits() ? one : other;
  }

  private static boolean holds(Prefix wide, Prefix narrow) {
    return wide.isIpv6() == narrow.isIpv6()
        && wide.bits() <= narrow.bits()
        && Objects.equals(
            wide, new Prefix(narrow.isIpv6(), narrow.high(), narrow.low(), wide.bits()));
  }
}
