package soliton.ngap.ie.measurement;

import soliton.per.Choice;

/// MDT mode NR, part of [MdtConfigurationNr]. TS 38.413 9.3.1.14.
@Choice
public sealed interface MdtModeNr permits ImmediateMdtNr, LoggedMdtNr {}
