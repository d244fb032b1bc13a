package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// MDT-Location-Info. TS 38.413 9.4.
@Sequence
public record MdtLocationInfo(MdtLocationInformation mdtLocationInformation) {}
