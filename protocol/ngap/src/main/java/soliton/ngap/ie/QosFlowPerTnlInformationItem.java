package soliton.ngap.ie;

import soliton.per.Sequence;

/// QosFlowPerTNLInformationItem. TS 38.413 9.4.
@Sequence
public record QosFlowPerTnlInformationItem(QosFlowPerTnlInformation qosFlowPerTnlInformation) {}
