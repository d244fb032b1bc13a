package soliton.ngap.ie.measurement;

import soliton.ngap.ie.NgranTraceId;
import soliton.per.Choice;

/// MDT alignment info. TS 38.413 9.4.5.
@Choice
public sealed interface MdtAlignmentInfo permits NgranTraceId {}
