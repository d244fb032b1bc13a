package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Plmn;
import soliton.per.Ie;
import soliton.per.Sequence;

/// RAT restrictions item, part of [MobilityRestrictionList]. TS 38.413 9.3.1.85.
@Sequence
public record RatRestrictionsItem(
    Plmn plmnIdentity,
    RatRestrictionInformation ratRestrictionInformation,
    @Ie(id = 180, criticality = IGNORE)
        @Nullable ExtendedRatRestrictionInformation extendedRatRestrictionInformation) {}
