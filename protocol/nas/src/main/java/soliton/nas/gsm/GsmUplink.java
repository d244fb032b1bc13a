package soliton.nas.gsm;

import soliton.l3.MessageFamily;
import soliton.nas.ie.NasTypes;

/// A message of 5GS session management from the phone to the network.
@MessageFamily(types = NasTypes.class)
public sealed interface GsmUplink extends GsmMessage
    permits GsmStatus,
        PduSessionAuthenticationComplete,
        PduSessionEstablishmentRequest,
        PduSessionModificationCommandReject,
        PduSessionModificationComplete,
        PduSessionModificationRequest,
        PduSessionReleaseComplete,
        PduSessionReleaseRequest,
        RemoteUeReport,
        ServiceLevelAuthenticationComplete {}
