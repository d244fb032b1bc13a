package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Plmn;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Mobility restriction list: where the UE may not go. TS 38.413 9.3.1.85.
@Sequence
public record MobilityRestrictionList(
    Plmn servingPlmn,
    @ListSize(min = 1, max = 15) @Nullable List<Plmn> equivalentPlmns,
    @ListSize(min = 1, max = 16) @Nullable List<RatRestrictionsItem> ratRestrictions,
    @ListSize(min = 1, max = 16)
        @Nullable List<ForbiddenAreaInformationItem> forbiddenAreaInformation,
    @ListSize(min = 1, max = 16) @Nullable List<ServiceAreaInformationItem> serviceAreaInformation,
    @Ie(id = 150, criticality = IGNORE) @Nullable Plmn lastEutranPlmnIdentity,
    @Ie(id = 161, criticality = IGNORE)
        @Nullable CnTypeRestrictionsForServing cnTypeRestrictionsForServing,
    @Ie(id = 160, criticality = IGNORE) @ListSize(min = 1, max = 15)
        @Nullable List<CnTypeRestrictionsForEquivalentItem> cnTypeRestrictionsForEquivalent,
    @Ie(id = 261, criticality = REJECT) @Nullable NpnMobilityInformation npnMobilityInformation) {
  public MobilityRestrictionList {
    equivalentPlmns = equivalentPlmns == null ? null : List.copyOf(equivalentPlmns);
    ratRestrictions = ratRestrictions == null ? null : List.copyOf(ratRestrictions);
    forbiddenAreaInformation =
        forbiddenAreaInformation == null ? null : List.copyOf(forbiddenAreaInformation);
    serviceAreaInformation =
        serviceAreaInformation == null ? null : List.copyOf(serviceAreaInformation);
    cnTypeRestrictionsForEquivalent =
        cnTypeRestrictionsForEquivalent == null
            ? null
            : List.copyOf(cnTypeRestrictionsForEquivalent);
  }
}
