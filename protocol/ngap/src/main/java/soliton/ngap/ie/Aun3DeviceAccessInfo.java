package soliton.ngap.ie;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// AUN3DeviceAccessInfo. TS 38.413 9.4.
@Sequence
public record Aun3DeviceAccessInfo(
    Aun3DeviceAccess aun3DeviceAccess,
    ExistingNgConnectionwithSameLocation existingNgConnectionwithSameLocation) {

  /// Values of Aun3DeviceAccess.
  @Enumerated
  public enum Aun3DeviceAccess {
    TRUE
  }

  /// Values of ExistingNgConnectionwithSameLocation.
  @Enumerated
  public enum ExistingNgConnectionwithSameLocation {
    TRUE,
    FALSE
  }
}
