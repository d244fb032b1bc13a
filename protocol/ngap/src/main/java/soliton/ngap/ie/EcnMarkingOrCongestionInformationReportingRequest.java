package soliton.ngap.ie;

import soliton.per.Choice;

/// ECNMarkingorCongestionInformationReportingRequest. TS 38.413 9.4.
@Choice
public sealed interface EcnMarkingOrCongestionInformationReportingRequest
    permits EcnMarkingAtRanRequest, EcnMarkingAtUpfRequest, CongestionInformationRequest {}
