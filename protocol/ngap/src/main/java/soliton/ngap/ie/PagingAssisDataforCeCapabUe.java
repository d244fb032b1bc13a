package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.Sequence;

/// Paging assis datafor ce capab UE. TS 38.413 9.4.5.
@Sequence
public record PagingAssisDataforCeCapabUe(EutraCgi eutraCgi, Octets coverageEnhancementLevel) {}
