package soliton.ngap.transfer;

import static soliton.per.Criticality.REJECT;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.aiot.AiotCommandAssistanceInformation;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.ngap.ie.aiot.RanAiotDeviceNgapId;
import soliton.per.Ie;
import soliton.per.IeContainer;

/// Command request transfer, between NG-RAN node and AIOTF. TS 38.413 9.4.5.
@IeContainer
public record CommandRequestTransfer(
    @Ie(id = 466, criticality = REJECT) AiotCorrelationIdentifier aiotCorrelationIdentifier,
    @Ie(id = 472, criticality = REJECT) RanAiotDeviceNgapId ranAiotDeviceNgapId,
    @Ie(id = 474, criticality = REJECT) Octets aiotNasPdu,
    @Ie(id = 473, criticality = REJECT)
        @Nullable AiotCommandAssistanceInformation aiotCommandAssistanceInformation)
    implements NgapTransfer {}
