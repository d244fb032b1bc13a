package soliton.ngap.ie.measurement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// MDT configuration E-UTRA, part of [MdtConfiguration]. TS 38.413 9.3.1.14.
@Sequence
public record MdtConfigurationEutra(
    MdtActivation mdtActivation,
    AreaScopeOfMdtEutra areaScopeOfMdt,
    Octets mdtMode,
    @ListSize(min = 1, max = 16) @Nullable List<Plmn> signallingBasedMdtPlmnList) {
  public MdtConfigurationEutra {
    signallingBasedMdtPlmnList =
        signallingBasedMdtPlmnList == null ? null : List.copyOf(signallingBasedMdtPlmnList);
  }
}
