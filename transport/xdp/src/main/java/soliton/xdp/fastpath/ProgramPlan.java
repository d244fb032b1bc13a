package soliton.xdp.fastpath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import soliton.xdp.assembler.Program;

/// Which program is for which interface.
record ProgramPlan(String name, int interfaceIndex, Program program) {

  /// One at N3, and one at each interface towards data networks.
  ///
  /// @param interfaces numbers by name
  /// @throws IllegalArgumentException if there are too many interfaces
  static List<ProgramPlan> of(FastPathSettings settings, Map<String, Integer> interfaces) {
    int n3 = index(interfaces, settings.n3());
    int sessions = settings.room().sessions();
    List<Routing.Exit> exits = new ArrayList<>();
    Map<String, List<FastPathSettings.N6>> networks = new LinkedHashMap<>();
    for (FastPathSettings.N6 each : settings.n6()) {
      exits.add(new Routing.Exit(each.network(), index(interfaces, each.name()), each.tag()));
      networks.computeIfAbsent(each.name(), _ -> new ArrayList<>()).add(each);
    }
    if (networks.size() >= Routing.MOST_ASKERS) {
      throw new IllegalArgumentException("too many interfaces for one fast path: " + networks);
    }
    List<ProgramPlan> plans = new ArrayList<>();
    Program uplink = Uplink.program(settings.n3Addresses(), n3, exits, sessions);
    plans.add(new ProgramPlan(settings.n3(), n3, uplink));
    networks.forEach(
        (name, all) -> {
          Program downlink = Downlink.program(plans.size(), all, n3, sessions);
          plans.add(new ProgramPlan(name, index(interfaces, name), downlink));
        });
    return plans;
  }

  private static int index(Map<String, Integer> interfaces, String name) {
    Integer index = interfaces.get(name);
    if (index == null) {
      throw new IllegalArgumentException("no interface " + name);
    }
    return index;
  }
}
