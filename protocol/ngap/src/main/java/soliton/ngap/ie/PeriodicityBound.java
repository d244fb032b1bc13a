package soliton.ngap.ie;

import soliton.per.Sequence;

/// Periodicity bound. TS 38.413 9.4.5.
@Sequence
public record PeriodicityBound(Periodicity periodicityLowerBound, Periodicity periodicityUpperBound)
    implements PeriodicityRange {}
