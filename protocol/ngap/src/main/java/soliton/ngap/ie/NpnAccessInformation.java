package soliton.ngap.ie;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// NPN access information. TS 38.413 9.4.5.
@Choice
public sealed interface NpnAccessInformation permits NpnAccessInformation.PniNpnAccessInformation {
  /// Pni NPN access information, of [NpnAccessInformation].
  record PniNpnAccessInformation(@ListSize(min = 1, max = 64) List<CagId> value)
      implements NpnAccessInformation {
    public PniNpnAccessInformation {
      value = List.copyOf(value);
    }
  }
}
