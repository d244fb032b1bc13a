package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Plmn;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// PLMN support item. TS 38.413 9.4.5.
@Sequence
public record PlmnSupportItem(
    Plmn plmnIdentity,
    @ListSize(min = 1, max = 1024) List<SliceSupportItem> sliceSupportList,
    @Ie(id = 258, criticality = REJECT) @Nullable NpnSupport npnSupport,
    @Ie(id = 270, criticality = REJECT) @ListSize(min = 1, max = 65535)
        @Nullable List<SliceSupportItem> extendedSliceSupportList,
    @Ie(id = 325, criticality = IGNORE) @Nullable OnboardingSupport onboardingSupport) {
  public PlmnSupportItem {
    sliceSupportList = List.copyOf(sliceSupportList);
    extendedSliceSupportList =
        extendedSliceSupportList == null ? null : List.copyOf(extendedSliceSupportList);
  }
}
