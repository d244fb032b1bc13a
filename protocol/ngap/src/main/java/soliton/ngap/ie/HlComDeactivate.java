package soliton.ngap.ie;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// HL com deactivate, part of [FiveGcAction]. TS 38.413 9.2.2.
@Sequence
public record HlComDeactivate(UeReachabilityIndication ueReachabilityIndication)
    implements FiveGcAction {

  /// UE reachability indication, of [HlComDeactivate].
  @Enumerated
  public enum UeReachabilityIndication {
    TRUE
  }
}
