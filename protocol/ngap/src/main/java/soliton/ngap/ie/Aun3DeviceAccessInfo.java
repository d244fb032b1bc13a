package soliton.ngap.ie;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// AUN 3 device access info, part of [soliton.ngap.message.InitialUeMessage]. TS 38.413 9.2.5.1.
@Sequence
public record Aun3DeviceAccessInfo(
    Aun3DeviceAccess aun3DeviceAccess,
    ExistingNgConnectionwithSameLocation existingNgConnectionwithSameLocation) {

  /// Aun 3 device access, of [Aun3DeviceAccessInfo].
  @Enumerated
  public enum Aun3DeviceAccess {
    TRUE
  }

  /// Existing NG connectionwith same location, of [Aun3DeviceAccessInfo].
  @Enumerated
  public enum ExistingNgConnectionwithSameLocation {
    TRUE,
    FALSE
  }
}
