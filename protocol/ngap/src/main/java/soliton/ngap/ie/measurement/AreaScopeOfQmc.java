package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// AreaScopeOfQMC. TS 38.413 9.4.
@Choice
public sealed interface AreaScopeOfQmc
    permits CellBasedQmc, TaBasedQmc, TaiBasedQmc, PlmnAreaBasedQmc {}
