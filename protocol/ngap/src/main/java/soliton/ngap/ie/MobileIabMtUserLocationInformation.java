package soliton.ngap.ie;

import soliton.base.Tai;
import soliton.per.Sequence;

/// MobileIAB-MTUserLocationInformation. TS 38.413 9.4.
@Sequence
public record MobileIabMtUserLocationInformation(NrCgi nrcgi, Tai tai) {}
