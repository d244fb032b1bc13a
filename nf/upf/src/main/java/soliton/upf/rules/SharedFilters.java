package soliton.upf.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Filters of a session that several rules use under one identifier: given once, named later
/// (TS 29.244 5.2.1A.3, 5.13.4). A definition that comes again changes all rules that use it.
final class SharedFilters {
  private final Map<Long, FlowFilter> flows = new HashMap<>();
  private final Map<Long, EthernetFilter> frames = new HashMap<>();

  /// Knows what the rules of a session use.
  SharedFilters(Collection<Pdr> rules) {
    for (Pdr rule : rules) {
      rule.match().filters().forEach(this::define);
      for (EthernetFilter frame : rule.match().ethernet().filters()) {
        define(frame);
        frame.flows().forEach(this::define);
      }
    }
  }

  void define(FlowFilter flow) {
    if (flow.id() != FlowFilter.ALONE) {
      flows.put(flow.id(), flow);
    }
  }

  void define(EthernetFilter frame) {
    if (frame.id() != EthernetFilter.ALONE) {
      frames.put(frame.id(), frame);
    }
  }

  @Nullable FlowFilter flow(long id) {
    return flows.get(id);
  }

  @Nullable EthernetFilter frame(long id) {
    return frames.get(id);
  }

  /// The match with the definitions that hold now.
  Match renewed(Match match) {
    if (flows.isEmpty() && frames.isEmpty()) {
      return match;
    }
    EthernetMatch ethernet = match.ethernet();
    return new Match(
        match.source(),
        match.networkInstance(),
        match.endpointId(),
        match.teid(),
        match.addresses(),
        match.framedRoutes(),
        match.qfis(),
        renewed(match.filters()),
        match.application(),
        new EthernetMatch(
            ethernet.isWholeSession(), ethernet.filters().stream().map(this::renewed).toList()));
  }

  private List<FlowFilter> renewed(List<FlowFilter> filters) {
    return filters.stream().map(each -> flows.getOrDefault(each.id(), each)).toList();
  }

  private EthernetFilter renewed(EthernetFilter filter) {
    EthernetFilter now = frames.getOrDefault(filter.id(), filter);
    return new EthernetFilter(
        now.id(),
        now.addresses(),
        now.ethertype(),
        now.customerTag(),
        now.serviceTag(),
        renewed(now.flows()));
  }
}
