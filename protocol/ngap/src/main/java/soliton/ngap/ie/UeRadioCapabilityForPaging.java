package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.per.Ie;
import soliton.per.Sequence;

/// UE radio capability for paging. TS 38.413 9.3.1.68.
@Sequence
public record UeRadioCapabilityForPaging(
    @Nullable Octets ueRadioCapabilityForPagingOfNr,
    @Nullable Octets ueRadioCapabilityForPagingOfEutra,
    @Ie(id = 214, criticality = IGNORE) @Nullable Octets ueRadioCapabilityForPagingOfNbIot) {}
