package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// IntersystemSONConfigurationTransfer. TS 38.413 9.4.
@Sequence
public record IntersystemSonConfigurationTransfer(
    IntersystemSonTransferType transferType, IntersystemSonInformation intersystemSonInformation) {}
