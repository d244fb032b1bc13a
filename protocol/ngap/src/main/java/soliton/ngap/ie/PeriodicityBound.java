package soliton.ngap.ie;

import soliton.per.Sequence;

/// PeriodicityBound. TS 38.413 9.4.
@Sequence
public record PeriodicityBound(Periodicity periodicityLowerBound, Periodicity periodicityUpperBound)
    implements PeriodicityRange {}
