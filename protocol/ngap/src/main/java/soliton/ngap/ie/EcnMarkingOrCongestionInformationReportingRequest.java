package soliton.ngap.ie;

import soliton.per.Choice;

/// Ecn marking or congestion information reporting request. TS 38.413 9.4.5.
@Choice
public sealed interface EcnMarkingOrCongestionInformationReportingRequest
    permits EcnMarkingAtRanRequest, EcnMarkingAtUpfRequest, CongestionInformationRequest {}
