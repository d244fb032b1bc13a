package soliton.ngap.ie;

import soliton.base.Tai;
import soliton.per.Sequence;

/// Additional ULI. TS 38.413 9.4.5.
@Sequence
public record AdditionalUli(NrCgi nrcgi, Tai tai) {}
