package soliton.ngap.ie;

import soliton.ngap.ie.mbs.MbsSessionTnlInfoNgran;
import soliton.per.Choice;

/// UP transport layer information: the tunnel of the user plane. TS 38.413 9.3.2.2.
@Choice
public sealed interface UpTransportLayerInformation extends MbsSessionTnlInfoNgran
    permits GtpTunnel {}
