package soliton.ngap.ie;

import soliton.base.FiveGTmsi;
import soliton.per.Sequence;

/// FiveG-S-TMSI. TS 38.413 9.4.
@Sequence
public record FiveGSTmsi(AmfSetId amfSetId, AmfPointer amfPointer, FiveGTmsi fiveGTmsi)
    implements UePagingIdentity {}
