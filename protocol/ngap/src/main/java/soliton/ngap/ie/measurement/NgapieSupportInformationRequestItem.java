package soliton.ngap.ie.measurement;

import soliton.ngap.ie.ProtocolIeId;
import soliton.per.Sequence;

/// NGAPIESupportInformationRequestItem. TS 38.413 9.4.
@Sequence
public record NgapieSupportInformationRequestItem(ProtocolIeId ngapProtocolIeId) {}
