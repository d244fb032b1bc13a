package soliton.ngap.ie.measurement;

import soliton.ngap.ie.ProtocolIeId;
import soliton.per.Sequence;

/// NGAPIE support information request item, part of
/// [soliton.ngap.transfer.SourceNgranNodeToTargetNgranNodeTransparentContainer]. TS 38.413
/// 9.3.1.29.
@Sequence
public record NgapieSupportInformationRequestItem(ProtocolIeId ngapProtocolIeId) {}
