package soliton.nas.gsm;

import soliton.l3.MessageFamily;
import soliton.nas.ie.NasTypes;

/// A message of 5GS session management from the network to the phone.
@MessageFamily(types = NasTypes.class)
public sealed interface GsmDownlink extends GsmMessage
    permits GsmStatus,
        PduSessionAuthenticationCommand,
        PduSessionAuthenticationResult,
        PduSessionEstablishmentAccept,
        PduSessionEstablishmentReject,
        PduSessionModificationCommand,
        PduSessionModificationReject,
        PduSessionReleaseCommand,
        PduSessionReleaseReject,
        RemoteUeReportResponse,
        ServiceLevelAuthenticationCommand {}
