package soliton.ngap.ie;

import soliton.base.Qfi;
import soliton.per.Sequence;

/// Ecn marking or congestion information reporting status item. TS 38.413 9.4.5.
@Sequence
public record EcnMarkingOrCongestionInformationReportingStatusItem(
    Qfi qosFlowIdentifier, ActivationStatus activationStatus) {}
