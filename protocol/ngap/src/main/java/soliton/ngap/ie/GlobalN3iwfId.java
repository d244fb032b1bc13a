package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// Global N3IWF ID. TS 38.413 9.3.1.57.
@Sequence
public record GlobalN3iwfId(Plmn plmnIdentity, N3iwfId n3iwfId) implements GlobalRanNodeId {}
