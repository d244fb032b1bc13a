package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// MDT location info. TS 38.413 9.4.5.
@Sequence
public record MdtLocationInfo(MdtLocationInformation mdtLocationInformation) {}
