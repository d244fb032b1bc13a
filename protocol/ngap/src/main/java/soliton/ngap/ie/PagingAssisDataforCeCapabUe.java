package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.Sequence;

/// PagingAssisDataforCEcapabUE. TS 38.413 9.4.
@Sequence
public record PagingAssisDataforCeCapabUe(EutraCgi eutraCgi, Octets coverageEnhancementLevel) {}
