package soliton.ngap.ie;

import soliton.ngap.ie.mbs.MbsSessionTnlInfoNgran;
import soliton.per.Choice;

/// UPTransportLayerInformation. TS 38.413 9.4.
@Choice
public sealed interface UpTransportLayerInformation extends MbsSessionTnlInfoNgran
    permits GtpTunnel {}
