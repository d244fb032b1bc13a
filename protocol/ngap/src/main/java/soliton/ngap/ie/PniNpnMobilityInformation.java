package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Pni NPN mobility information, part of [NpnMobilityInformation]. TS 38.413 9.3.1.85.
@Sequence
public record PniNpnMobilityInformation(
    @ListSize(min = 1, max = 16) List<AllowedPniNpnItem> allowedPniNpiList)
    implements NpnMobilityInformation {
  public PniNpnMobilityInformation {
    allowedPniNpiList = List.copyOf(allowedPniNpiList);
  }
}
