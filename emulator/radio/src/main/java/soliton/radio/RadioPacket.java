package soliton.radio;

import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;

/// A downlink packet on the air, with what SDAP says of it (TS 37.324 6.2.2.2).
///
/// @param isReflective the phone is to mirror the flow (RQI)
public record RadioPacket(PduSessionId session, Qfi flow, boolean isReflective, Octets content) {}
