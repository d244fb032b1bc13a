package soliton.ngap.ie;

import soliton.per.Choice;

/// NPN mobility information, part of [MobilityRestrictionList]. TS 38.413 9.3.1.85.
@Choice
public sealed interface NpnMobilityInformation
    permits SnpnMobilityInformation, PniNpnMobilityInformation {}
