package soliton.ngap.ie;

import java.util.List;
import soliton.base.Plmn;
import soliton.base.Tac;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Forbidden area information item, part of [MobilityRestrictionList]. TS 38.413 9.3.1.85.
@Sequence
public record ForbiddenAreaInformationItem(
    Plmn plmnIdentity, @ListSize(min = 1, max = 4096) List<Tac> forbiddenTaCs) {
  public ForbiddenAreaInformationItem {
    forbiddenTaCs = List.copyOf(forbiddenTaCs);
  }
}
