package soliton.ngap.ie.warning;

import soliton.ngap.ie.EutraCgi;
import soliton.per.Sequence;

/// Cell ID broadcast E-UTRA item, part of [BroadcastCompletedAreaList]. TS 38.413 9.3.1.43.
@Sequence
public record CellIdBroadcastEutraItem(EutraCgi eutraCgi) {}
