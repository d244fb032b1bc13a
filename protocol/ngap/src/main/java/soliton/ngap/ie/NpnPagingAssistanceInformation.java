package soliton.ngap.ie;

import java.util.List;
import soliton.per.Choice;
import soliton.per.ListSize;

/// NPN paging assistance information, part of [AssistanceDataForPaging]. TS 38.413 9.3.1.69.
@Choice
public sealed interface NpnPagingAssistanceInformation
    permits NpnPagingAssistanceInformation.PniNpnPagingAssistance {
  /// Pni NPN paging assistance, of [NpnPagingAssistanceInformation].
  record PniNpnPagingAssistance(@ListSize(min = 1, max = 16) List<AllowedPniNpnItem> value)
      implements NpnPagingAssistanceInformation {
    public PniNpnPagingAssistance {
      value = List.copyOf(value);
    }
  }
}
