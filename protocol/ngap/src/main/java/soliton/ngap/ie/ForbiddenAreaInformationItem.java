package soliton.ngap.ie;

import java.util.List;
import soliton.base.Plmn;
import soliton.base.Tac;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// ForbiddenAreaInformation-Item. TS 38.413 9.4.
@Sequence
public record ForbiddenAreaInformationItem(
    Plmn plmnIdentity, @ListSize(min = 1, max = 4096) List<Tac> forbiddenTaCs) {
  public ForbiddenAreaInformationItem {
    forbiddenTaCs = List.copyOf(forbiddenTaCs);
  }
}
