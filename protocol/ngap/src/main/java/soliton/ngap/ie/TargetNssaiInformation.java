package soliton.ngap.ie;

import java.util.List;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Target NSSAI information. TS 38.413 9.4.5.
@Sequence
public record TargetNssaiInformation(
    @ListSize(min = 1, max = 8) List<TargetNssaiItem> targetNssai, IndexToRfsp indexToRfsp) {
  public TargetNssaiInformation {
    targetNssai = List.copyOf(targetNssai);
  }
}
