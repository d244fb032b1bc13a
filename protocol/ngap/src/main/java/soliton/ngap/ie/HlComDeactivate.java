package soliton.ngap.ie;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// HLComDeactivate. TS 38.413 9.4.
@Sequence
public record HlComDeactivate(UeReachabilityIndication ueReachabilityIndication)
    implements FiveGcAction {

  /// Values of UeReachabilityIndication.
  @Enumerated
  public enum UeReachabilityIndication {
    TRUE
  }
}
