package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// M1 threshold type. TS 38.413 9.4.5.
@Choice
public sealed interface M1ThresholdType permits ThresholdRsrp, ThresholdRsrq, ThresholdSinr {}
