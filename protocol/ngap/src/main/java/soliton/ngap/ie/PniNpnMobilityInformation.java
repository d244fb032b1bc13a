package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PNI-NPN-MobilityInformation. TS 38.413 9.4.
@Sequence
public record PniNpnMobilityInformation(
    @ListSize(min = 1, max = 16) List<AllowedPniNpnItem> allowedPniNpiList)
    implements NpnMobilityInformation {
  public PniNpnMobilityInformation {
    allowedPniNpiList = List.copyOf(allowedPniNpiList);
  }
}
