package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import org.jspecify.annotations.Nullable;
import soliton.base.Tai;
import soliton.per.Ie;
import soliton.per.Sequence;

/// User location information NR, part of [UserLocationInformation]. TS 38.413 9.3.1.16.
@Sequence
public record UserLocationInformationNr(
    NrCgi nrCgi,
    Tai tai,
    @Nullable TimeStamp timeStamp,
    @Ie(id = 149, criticality = IGNORE) @Nullable NgranCgi psCellInformation,
    @Ie(id = 263, criticality = REJECT) @Nullable Nid nid,
    @Ie(id = 287, criticality = IGNORE) @Nullable NrNtnTaiInformation nrNtnTaiInformation,
    @Ie(id = 401, criticality = IGNORE)
        @Nullable MobileIabMtUserLocationInformation mobileIabMtUserLocationInformation,
    @Ie(id = 483, criticality = IGNORE) @Nullable AdditionalUli additionalUli,
    @Ie(id = 493, criticality = IGNORE)
        @Nullable AerialUeFlightInformationReporting aerialUeFlightInformationReporting)
    implements UserLocationInformation {}
