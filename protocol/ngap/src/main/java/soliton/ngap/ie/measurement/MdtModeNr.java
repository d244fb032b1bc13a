package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// MDTModeNr. TS 38.413 9.4.
@Choice
public sealed interface MdtModeNr permits ImmediateMdtNr, LoggedMdtNr {}
