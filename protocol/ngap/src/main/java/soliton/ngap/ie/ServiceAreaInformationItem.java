package soliton.ngap.ie;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Plmn;
import soliton.base.Tac;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Service area information item, part of [MobilityRestrictionList]. TS 38.413 9.3.1.85.
@Sequence
public record ServiceAreaInformationItem(
    Plmn plmnIdentity,
    @ListSize(min = 1, max = 16) @Nullable List<Tac> allowedTaCs,
    @ListSize(min = 1, max = 16) @Nullable List<Tac> notAllowedTaCs) {
  public ServiceAreaInformationItem {
    allowedTaCs = allowedTaCs == null ? null : List.copyOf(allowedTaCs);
    notAllowedTaCs = notAllowedTaCs == null ? null : List.copyOf(notAllowedTaCs);
  }
}
