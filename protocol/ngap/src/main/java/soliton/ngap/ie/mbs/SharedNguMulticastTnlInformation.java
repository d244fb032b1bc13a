package soliton.ngap.ie.mbs;

import soliton.ngap.ie.GtpTeid;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.per.Sequence;

/// Shared NGU multicast TNL information. TS 38.413 9.4.5.
@Sequence
public record SharedNguMulticastTnlInformation(
    TransportLayerAddress ipMulticastAddress,
    TransportLayerAddress ipSourceAddress,
    GtpTeid gtpTeid)
    implements MbsSessionTnlInfo5Gc {}
