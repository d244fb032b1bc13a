package soliton.ngap.transfer;

import static soliton.per.Criticality.IGNORE;
import static soliton.per.Criticality.REJECT;

import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.per.Ie;
import soliton.per.IeContainer;

/// AIoT session release command transfer, between NG-RAN node and AIOTF. TS 38.413 9.4.5.
@IeContainer
public record AiotSessionReleaseCommandTransfer(
    @Ie(id = 466, criticality = REJECT) AiotCorrelationIdentifier aiotCorrelationIdentifier,
    @Ie(id = 15, criticality = IGNORE) Cause cause)
    implements NgapTransfer {}
