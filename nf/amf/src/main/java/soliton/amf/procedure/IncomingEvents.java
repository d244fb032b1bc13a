package soliton.amf.procedure;

import org.jspecify.annotations.Nullable;
import soliton.amf.ThisAmf;
import soliton.amf.rules.CollisionRules.Incoming;
import soliton.amf.ue.Opened;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeConnection;
import soliton.amf.ue.UeEvent;
import soliton.nas.NasMessage;
import soliton.nas.gmm.ControlPlaneServiceRequest;
import soliton.nas.gmm.DeregistrationRequestUeOriginating;
import soliton.nas.gmm.RegistrationRequest;
import soliton.nas.gmm.ServiceRequest;
import soliton.nas.gmm.UlNasTransport;

/// Says what an event is to a procedure that waits for something else, in the words of the
/// collision table.
final class IncomingEvents {
  private IncomingEvents() {}

  /// @param served the registration request that is being served, if any
  static Incoming classify(
      ThisAmf amf, Ue ue, @Nullable RegistrationRequest served, UeEvent event) {
    return switch (event) {
      case UeEvent.Uplink uplink -> classify(amf, ue, served, uplink);
      case UeEvent.ConnectionLost(UeConnection connection, var _) -> ended(ue, connection, true);
      case UeEvent.ReleaseExpired(UeConnection connection) -> ended(ue, connection, true);
      case UeEvent.RanMessage(UeConnection connection, var message) ->
          ended(ue, connection, RanMessages.endsConnection(message));
      case UeEvent.Transfer _ -> Incoming.TRANSFER;
      case UeEvent.TakenOver _ -> Incoming.TAKEN_OVER;
      case UeEvent.SessionGone _,
          UeEvent.Reminded _,
          UeEvent.Withdrawn _,
          UeEvent.DeregistrationOrdered _,
          UeEvent.ConfigurationChanged _ ->
          Incoming.OTHER;
    };
  }

  private static Incoming ended(Ue ue, UeConnection connection, boolean ends) {
    return ends && connection == ue.connection() ? Incoming.LOWER_LAYER_FAILURE : Incoming.RAN;
  }

  private static Incoming classify(
      ThisAmf amf, Ue ue, @Nullable RegistrationRequest served, UeEvent.Uplink uplink) {
    Opened opened = uplink.open(ue.security());
    if (uplink.isInitial() && Strangers.sent(opened, ue)) {
      Strangers.receive(amf, uplink);
      return Incoming.OUT_OF_TURN;
    }
    if (!uplink.isInitial() && uplink.connection() != ue.connection()) {
      return Incoming.OUT_OF_TURN;
    }
    return switch (opened) {
      case Opened.Message(NasMessage message, var _, var _) ->
          classify(message, served, uplink.isInitial());
      case Opened.Broken _ -> Incoming.BROKEN;
      case Opened.Discarded _ -> Incoming.OUT_OF_TURN;
    };
  }

  private static Incoming classify(
      NasMessage message, @Nullable RegistrationRequest served, boolean initial) {
    return switch (message) {
      case RegistrationRequest request ->
          request.equals(served) && !initial
              ? Incoming.REGISTRATION_REPEATED
              : Incoming.REGISTRATION;
      case ServiceRequest _, ControlPlaneServiceRequest _ -> Incoming.SERVICE_REQUEST;
      case DeregistrationRequestUeOriginating _ -> Incoming.DEREGISTRATION;
      case UlNasTransport _ -> Incoming.TRANSPORT;
      case NasMessage _ -> Incoming.OUT_OF_TURN;
    };
  }
}
