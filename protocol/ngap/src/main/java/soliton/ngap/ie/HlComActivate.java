package soliton.ngap.ie;

import soliton.per.Sequence;

/// HLComActivate. TS 38.413 9.4.
@Sequence
public record HlComActivate(
    NrPagingLongEdrxInformationForRrcInactive nrPagingLongEdrxInformationForRrcInactive)
    implements FiveGcAction {}
