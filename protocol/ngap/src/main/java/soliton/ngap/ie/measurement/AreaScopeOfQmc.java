package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// Area scope of QMC. TS 38.413 9.4.5.
@Choice
public sealed interface AreaScopeOfQmc
    permits CellBasedQmc, TaBasedQmc, TaiBasedQmc, PlmnAreaBasedQmc {}
