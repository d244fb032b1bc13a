package soliton.upf.rules;

import java.util.Map;
import java.util.Set;

/// What rules may make use of at this UPF. What is not there is refused by name.
///
/// @param capabilities of the data path
/// @param applications that rules may name
/// @param steering networks by the names of forwarding policies (TS 29.244 5.4.8)
/// @param predefined rules by their names (5.19)
/// @param alike what rules of many sessions share
public record Means(
    Set<Capability> capabilities,
    Applications applications,
    Map<String, String> steering,
    Map<String, PredefinedRule> predefined,
    Alike alike) {
  public Means {
    capabilities = Set.copyOf(capabilities);
    steering = Map.copyOf(steering);
    predefined = Map.copyOf(predefined);
  }

  public Means(
      Set<Capability> capabilities,
      Applications applications,
      Map<String, String> steering,
      Map<String, PredefinedRule> predefined) {
    this(capabilities, applications, steering, predefined, new Alike());
  }

  /// Refuses a rule that needs what the data path cannot do.
  void require(boolean needed, Capability capability, Blame blame) {
    blame.refuse(needed && !capabilities.contains(capability), capability.what());
  }
}
