package soliton.nas.gmm;

import soliton.l3.MessageFamily;
import soliton.nas.ie.NasTypes;

/// A message of 5GS mobility management from the network to the phone.
@MessageFamily(types = NasTypes.class)
public sealed interface GmmDownlink extends GmmMessage
    permits AuthenticationReject,
        AuthenticationRequest,
        AuthenticationResult,
        ConfigurationUpdateCommand,
        DeregistrationAcceptUeOriginating,
        DeregistrationRequestUeTerminated,
        DlNasTransport,
        GmmStatus,
        IdentityRequest,
        NetworkSliceSpecificAuthenticationCommand,
        NetworkSliceSpecificAuthenticationResult,
        Notification,
        RegistrationAccept,
        RegistrationReject,
        RelayAuthenticationRequest,
        RelayKeyAccept,
        RelayKeyReject,
        SecurityModeCommand,
        ServiceAccept,
        ServiceReject {}
