package soliton.upf.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A detection rule that is configured at the UPF and activated by its name, or a group of them
/// (TS 29.244 5.19). It says which packets of a session are detected; what is done with them the
/// SMF says.
///
/// @param flows one of them must match; never empty
public record PredefinedRule(String name, List<FlowFilter> flows) {
  public PredefinedRule {
    flows = List.copyOf(flows);
    if (flows.isEmpty()) {
      throw new IllegalArgumentException("predefined rule " + name + " detects nothing");
    }
  }

  /// From flow descriptions as PFCP writes them.
  ///
  /// @throws IllegalArgumentException if one of them is not understood
  public static PredefinedRule of(String name, List<String> descriptions) {
    List<FlowFilter> flows = new ArrayList<>();
    for (String description : descriptions) {
      @Nullable FlowFilter flow = FlowFilter.parse(description);
      if (flow == null) {
        throw new IllegalArgumentException(
            "predefined rule " + name + ": not a flow description: " + description);
      }
      flows.add(flow);
    }
    return new PredefinedRule(name, flows);
  }
}
