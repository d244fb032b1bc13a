package soliton.ngap.ie;

import soliton.per.Choice;

/// NPN-MobilityInformation. TS 38.413 9.4.
@Choice
public sealed interface NpnMobilityInformation
    permits SnpnMobilityInformation, PniNpnMobilityInformation {}
