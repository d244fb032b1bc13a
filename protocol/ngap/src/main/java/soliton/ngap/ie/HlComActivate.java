package soliton.ngap.ie;

import soliton.per.Sequence;

/// HL com activate, part of [FiveGcAction]. TS 38.413 9.2.2.
@Sequence
public record HlComActivate(
    NrPagingLongEdrxInformationForRrcInactive nrPagingLongEdrxInformationForRrcInactive)
    implements FiveGcAction {}
