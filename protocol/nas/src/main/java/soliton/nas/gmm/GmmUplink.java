package soliton.nas.gmm;

import soliton.l3.MessageFamily;
import soliton.nas.ie.NasTypes;

/// A message of 5GS mobility management from the phone to the network.
@MessageFamily(types = NasTypes.class)
public sealed interface GmmUplink extends GmmMessage
    permits AuthenticationFailure,
        AuthenticationResponse,
        ConfigurationUpdateComplete,
        ControlPlaneServiceRequest,
        DeregistrationAcceptUeTerminated,
        DeregistrationRequestUeOriginating,
        GmmStatus,
        IdentityResponse,
        NetworkSliceSpecificAuthenticationComplete,
        NotificationResponse,
        RegistrationComplete,
        RegistrationRequest,
        RelayAuthenticationResponse,
        RelayKeyRequest,
        SecurityModeComplete,
        SecurityModeReject,
        ServiceRequest,
        UlNasTransport {}
