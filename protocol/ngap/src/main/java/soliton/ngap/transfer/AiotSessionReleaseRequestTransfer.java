package soliton.ngap.transfer;

import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.per.Sequence;

/// AIoT session release request transfer, between NG-RAN node and AIOTF. TS 38.413 9.4.5.
@Sequence
public record AiotSessionReleaseRequestTransfer(
    AiotCorrelationIdentifier correlationIdentifier, Cause cause) implements NgapTransfer {}
