package soliton.upf.path;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.DestinationInterface;
import soliton.upf.rules.Far;
import soliton.upf.rules.Match;
import soliton.upf.rules.Pdr;
import soliton.upf.rules.RuleFault;
import soliton.upf.rules.Rules;

/// The data networks of this UPF, by the names that rules use (TS 29.244 8.2.4).
record DataNetworks(List<DataNetwork> all) {
  DataNetworks {
    all = List.copyOf(all);
  }

  /// A rule that names none means the first one.
  DataNetwork first() {
    return all.getFirst();
  }

  @Nullable DataNetwork of(String instance) {
    for (DataNetwork each : all) {
      if (each.instance().isEmpty() || each.instance().equals(instance.toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    return null;
  }

  /// The network that the addresses of a session are of: packets come from it, or else go to it.
  ///
  /// @throws RuleFault if there is no network of that name
  DataNetwork of(Rules rules) {
    for (Pdr pdr : rules.pdrs().values()) {
      Match match = pdr.match();
      if (match.teid() == null && match.networkInstance() != null) {
        return demand(match.networkInstance(), pdr);
      }
    }
    for (Pdr pdr : rules.pdrs().values()) {
      Far.Forwarding to = rules.far(pdr).forwarding();
      String instance = to == null || !isNetwork(to) ? null : to.networkInstance();
      if (instance != null) {
        return demand(instance, pdr);
      }
    }
    return first();
  }

  static boolean isNetwork(Far.Forwarding to) {
    return (to.to() == DestinationInterface.CORE || to.to() == DestinationInterface.N6_LAN)
        && (to.outer() == null || to.outer() instanceof Far.OuterHeader.Tags);
  }

  DataNetwork demand(String instance, Pdr pdr) {
    DataNetwork network = of(instance);
    if (network == null) {
      throw RuleFault.of(
          soliton.pfcp.ie.FailedRuleId.Kind.PDR, pdr.id(), "no data network " + instance);
    }
    return network;
  }
}
