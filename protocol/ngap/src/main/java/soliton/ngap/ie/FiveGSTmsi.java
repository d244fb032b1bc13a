package soliton.ngap.ie;

import soliton.base.FiveGTmsi;
import soliton.per.Sequence;

/// 5G S TMSI: the short form of the 5G-GUTI. TS 38.413 9.3.3.20.
@Sequence
public record FiveGSTmsi(AmfSetId amfSetId, AmfPointer amfPointer, FiveGTmsi fiveGTmsi)
    implements UePagingIdentity {}
