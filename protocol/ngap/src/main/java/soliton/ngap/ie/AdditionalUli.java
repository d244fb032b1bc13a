package soliton.ngap.ie;

import soliton.base.Tai;
import soliton.per.Sequence;

/// AdditionalULI. TS 38.413 9.4.
@Sequence
public record AdditionalUli(NrCgi nrcgi, Tai tai) {}
