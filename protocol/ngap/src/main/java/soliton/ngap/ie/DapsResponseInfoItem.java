package soliton.ngap.ie;

import soliton.per.Sequence;

/// DAPS response info item, part of
/// [soliton.ngap.transfer.TargetNgranNodeToSourceNgranNodeTransparentContainer]. TS 38.413
/// 9.3.1.30.
@Sequence
public record DapsResponseInfoItem(DrbId drbId, DapsResponseInfo dapsResponseInfo) {}
