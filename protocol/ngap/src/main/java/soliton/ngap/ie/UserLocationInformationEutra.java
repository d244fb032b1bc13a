package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Tai;
import soliton.per.Ie;
import soliton.per.Sequence;

/// User location information E-UTRA, part of [UserLocationInformation]. TS 38.413 9.3.1.16.
@Sequence
public record UserLocationInformationEutra(
    EutraCgi eutraCgi,
    Tai tai,
    @Nullable TimeStamp timeStamp,
    @Ie(id = 149, criticality = IGNORE) @Nullable NgranCgi psCellInformation)
    implements UserLocationInformation {}
