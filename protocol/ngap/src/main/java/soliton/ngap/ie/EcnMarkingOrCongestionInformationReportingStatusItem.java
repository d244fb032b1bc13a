package soliton.ngap.ie;

import soliton.base.Qfi;
import soliton.per.Sequence;

/// ECNMarkingorCongestionInformationReportingStatus-Item. TS 38.413 9.4.
@Sequence
public record EcnMarkingOrCongestionInformationReportingStatusItem(
    Qfi qosFlowIdentifier, ActivationStatus activationStatus) {}
