package soliton.ngap.ie.measurement;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// NR frequency info. TS 38.413 9.4.5.
@Sequence
public record NrFrequencyInfo(
    NrArfcn nrArfcn, @ListSize(min = 1, max = 32) List<NrFrequencyBandItem> frequencyBandList) {
  public NrFrequencyInfo {
    frequencyBandList = List.copyOf(frequencyBandList);
  }
}
