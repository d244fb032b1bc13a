package soliton.ue;

import java.lang.System.Logger.Level;
import soliton.base.Octets;
import soliton.nas.Decoded;
import soliton.nas.Nas;
import soliton.nas.gmm.AuthenticationReject;
import soliton.nas.gmm.AuthenticationRequest;
import soliton.nas.gmm.AuthenticationResult;
import soliton.nas.gmm.ConfigurationUpdateCommand;
import soliton.nas.gmm.DeregistrationAcceptUeOriginating;
import soliton.nas.gmm.DeregistrationRequestUeTerminated;
import soliton.nas.gmm.DlNasTransport;
import soliton.nas.gmm.GmmDownlink;
import soliton.nas.gmm.GmmStatus;
import soliton.nas.gmm.IdentityRequest;
import soliton.nas.gmm.NetworkSliceSpecificAuthenticationCommand;
import soliton.nas.gmm.NetworkSliceSpecificAuthenticationResult;
import soliton.nas.gmm.Notification;
import soliton.nas.gmm.RegistrationAccept;
import soliton.nas.gmm.RegistrationReject;
import soliton.nas.gmm.RelayAuthenticationRequest;
import soliton.nas.gmm.RelayKeyAccept;
import soliton.nas.gmm.RelayKeyReject;
import soliton.nas.gmm.SecurityModeCommand;
import soliton.nas.gmm.ServiceAccept;
import soliton.nas.gmm.ServiceReject;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.IdentityType;

/// What the network says to a phone: opened, checked whether it may be believed (TS 24.501
/// 4.4.4.2), and handed to the procedure it concerns. Owned by the agenda.
final class NasDownlink {
  private static final System.Logger LOG = System.getLogger(NasDownlink.class.getName());

  private final Equipment equipment;
  private final Procedures procedures;

  /// Those who take messages.
  record Procedures(
      Identities identities,
      Authentication authentication,
      SecurityModeControl securityMode,
      Registration registration,
      ServiceRequests service,
      Deregistration deregistration,
      ConfigurationUpdates updates,
      SessionManagement sessions) {}

  NasDownlink(Equipment equipment, Procedures procedures) {
    this.equipment = equipment;
    this.procedures = procedures;
  }

  void onNas(Octets pdu) {
    switch (equipment.security.open(pdu)) {
      case NasSecurity.Opened.Message(Octets plain, boolean isProtected) ->
          onPlain(plain, isProtected);
      case NasSecurity.Opened.NewContext(var secured) ->
          procedures.securityMode().onProtected(secured);
      case NasSecurity.Opened.Nothing(String why) ->
          LOG.log(Level.DEBUG, "nas.discarded {0}: {1}", equipment.name(), why);
    }
  }

  private void onPlain(Octets plain, boolean isProtected) {
    Decoded decoded = Nas.decodeDownlink(plain);
    if (decoded.message() instanceof GmmDownlink message) {
      if (isProtected || mayBePlain(message)) {
        equipment.observe(false, message);
        onMessage(message, isProtected);
      } else {
        LOG.log(
            Level.DEBUG,
            "nas.discarded {0}: {1} must be protected",
            equipment.name(),
            message.getClass().getSimpleName());
      }
    } else if (isProtected) {
      GmmCause cause = BrokenMessages.answerToGmm(decoded);
      if (cause != null) {
        equipment.send(new GmmStatus(cause));
      }
    }
  }

  /// The messages that are processed without protection while no secure exchange is established
  /// (4.4.4.2).
  private static boolean mayBePlain(GmmDownlink message) {
    return switch (message) {
      case IdentityRequest request -> request.identityType() == IdentityType.SUCI;
      case AuthenticationRequest _,
          AuthenticationResult _,
          AuthenticationReject _,
          DeregistrationAcceptUeOriginating _ ->
          true;
      case RegistrationReject reject ->
          reject.cause() != GmmCause.NOT_AUTHORIZED_FOR_THIS_CAG_OR_AUTHORIZED_FOR_CAG_CELLS_ONLY;
      case ServiceReject reject ->
          reject.cause() != GmmCause.NOT_AUTHORIZED_FOR_THIS_CAG_OR_AUTHORIZED_FOR_CAG_CELLS_ONLY;
      case ConfigurationUpdateCommand _,
          DeregistrationRequestUeTerminated _,
          DlNasTransport _,
          GmmStatus _,
          NetworkSliceSpecificAuthenticationCommand _,
          NetworkSliceSpecificAuthenticationResult _,
          Notification _,
          RegistrationAccept _,
          RelayAuthenticationRequest _,
          RelayKeyAccept _,
          RelayKeyReject _,
          SecurityModeCommand _,
          ServiceAccept _ ->
          false;
    };
  }

  private void onMessage(GmmDownlink message, boolean isProtected) {
    switch (message) {
      case IdentityRequest request -> procedures.identities().onRequest(request, isProtected);
      case AuthenticationRequest request -> procedures.authentication().onRequest(request);
      case AuthenticationReject _ ->
          procedures.registration().onAuthenticationRejected(isProtected);
      case RegistrationAccept accept -> procedures.registration().onAccept(accept);
      case RegistrationReject reject -> procedures.registration().onReject(reject, isProtected);
      case ServiceAccept accept -> procedures.service().onAccept(accept);
      case ServiceReject reject -> procedures.service().onReject(reject, isProtected);
      case DeregistrationAcceptUeOriginating _ -> procedures.deregistration().onAccept();
      case DeregistrationRequestUeTerminated request ->
          procedures.deregistration().onRequest(request, isProtected);
      case ConfigurationUpdateCommand command -> procedures.updates().onCommand(command);
      case DlNasTransport transport -> procedures.sessions().onTransport(transport);
      case Notification _ -> procedures.service().onPaged();
      case GmmStatus status ->
          LOG.log(Level.INFO, "5gmm.status {0} cause={1}", equipment.name(), status.cause());
      case AuthenticationResult _ -> {
        // the end of an EAP method, which this phone does not have
      }
      // a security mode command without its own keys: its header is wrong (8.2.25.1)
      case SecurityModeCommand _ ->
          equipment.send(new GmmStatus(GmmCause.PROTOCOL_ERROR_UNSPECIFIED));
      // slice-specific authentication and relays: not announced in the phone's capability (7.4)
      case NetworkSliceSpecificAuthenticationCommand _,
          NetworkSliceSpecificAuthenticationResult _,
          RelayAuthenticationRequest _,
          RelayKeyAccept _,
          RelayKeyReject _ ->
          equipment.send(new GmmStatus(GmmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED));
    }
  }
}
