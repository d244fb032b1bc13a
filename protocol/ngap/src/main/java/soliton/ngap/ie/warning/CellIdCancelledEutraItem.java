package soliton.ngap.ie.warning;

import soliton.ngap.ie.EutraCgi;
import soliton.per.Sequence;

/// Cell ID cancelled E-UTRA item, part of [BroadcastCancelledAreaList]. TS 38.413 9.3.1.44.
@Sequence
public record CellIdCancelledEutraItem(EutraCgi eutraCgi, NumberOfBroadcasts numberOfBroadcasts) {}
