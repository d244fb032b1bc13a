package soliton.ngap.transfer;

import static soliton.per.Criticality.REJECT;

import org.jspecify.annotations.Nullable;
import soliton.ngap.NgapTransfer;
import soliton.ngap.ie.aiot.AiotCorrelationIdentifier;
import soliton.ngap.ie.aiot.AiotDeviceIdentificationRequested;
import soliton.ngap.ie.aiot.AiotFollowonCommandIndication;
import soliton.ngap.ie.aiot.AiotInventoryAssistanceInformation;
import soliton.ngap.ie.aiot.AiotRequestedServiceAreaInformation;
import soliton.ngap.ie.aiot.AiotSecurityInfo;
import soliton.per.Ie;
import soliton.per.IeContainer;

/// Inventory request transfer, between NG-RAN node and AIOTF. TS 38.413 9.4.5.
@IeContainer
public record InventoryRequestTransfer(
    @Ie(id = 466, criticality = REJECT) AiotCorrelationIdentifier aiotCorrelationIdentifier,
    @Ie(id = 468, criticality = REJECT)
        AiotDeviceIdentificationRequested aiotDeviceIdentificationRequested,
    @Ie(id = 469, criticality = REJECT)
        AiotRequestedServiceAreaInformation aiotRequestedServiceAreaInformation,
    @Ie(id = 470, criticality = REJECT)
        AiotInventoryAssistanceInformation aiotInventoryAssistanceInformation,
    @Ie(id = 471, criticality = REJECT)
        @Nullable AiotFollowonCommandIndication aiotFollowonCommandIndication,
    @Ie(id = 496, criticality = REJECT) AiotSecurityInfo aiotSecurityInfo)
    implements NgapTransfer {}
