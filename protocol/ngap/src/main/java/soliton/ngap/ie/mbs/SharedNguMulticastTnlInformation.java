package soliton.ngap.ie.mbs;

import soliton.ngap.ie.GtpTeid;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.per.Sequence;

/// SharedNGU-MulticastTNLInformation. TS 38.413 9.4.
@Sequence
public record SharedNguMulticastTnlInformation(
    TransportLayerAddress ipMulticastAddress,
    TransportLayerAddress ipSourceAddress,
    GtpTeid gtpTeid)
    implements MbsSessionTnlInfo5Gc {}
