package soliton.ngap.ie;

import soliton.base.Tai;
import soliton.per.Sequence;

/// Mobile IAB MT user location information, part of [UserLocationInformationNr]. TS 38.413
/// 9.3.1.16.
@Sequence
public record MobileIabMtUserLocationInformation(NrCgi nrcgi, Tai tai) {}
