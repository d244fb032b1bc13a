package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Plmn;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// MDT configuration NR, part of [MdtConfiguration]. TS 38.413 9.3.1.14.
@Sequence
public record MdtConfigurationNr(
    MdtActivation mdtActivation,
    AreaScopeOfMdtNr areaScopeOfMdt,
    MdtModeNr mdtModeNr,
    @ListSize(min = 1, max = 16) @Nullable List<Plmn> signallingBasedMdtPlmnList,
    @Ie(id = 409, criticality = IGNORE) @Nullable PniNpnAreaScopeofMdt pniNpnAreaScopeofMdt,
    @Ie(id = 447, criticality = IGNORE)
        @Nullable NetworkSliceAreaScopeofMdt networkSliceAreaScopeofMdt) {
  public MdtConfigurationNr {
    signallingBasedMdtPlmnList =
        signallingBasedMdtPlmnList == null ? null : List.copyOf(signallingBasedMdtPlmnList);
  }
}
