package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// GlobalTWIF-ID. TS 38.413 9.4.
@Sequence
public record GlobalTwifId(Plmn plmnIdentity, TwifId twifId) implements GlobalRanNodeId {}
