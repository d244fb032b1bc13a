package soliton.ngap.ie;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// NPN-PagingAssistanceInformation. TS 38.413 9.4.
@Choice
public sealed interface NpnPagingAssistanceInformation
    permits NpnPagingAssistanceInformation.PniNpnPagingAssistance {
  /// Values of PniNpnPagingAssistance.
  record PniNpnPagingAssistance(@ListSize(min = 1, max = 16) List<AllowedPniNpnItem> value)
      implements NpnPagingAssistanceInformation {
    public PniNpnPagingAssistance {
      value = List.copyOf(value);
    }
  }
}
