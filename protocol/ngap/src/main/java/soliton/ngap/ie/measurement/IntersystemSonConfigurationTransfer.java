package soliton.ngap.ie.measurement;

import soliton.per.Sequence;

/// Intersystem SON configuration transfer. TS 38.413 9.4.5.
@Sequence
public record IntersystemSonConfigurationTransfer(
    IntersystemSonTransferType transferType, IntersystemSonInformation intersystemSonInformation) {}
