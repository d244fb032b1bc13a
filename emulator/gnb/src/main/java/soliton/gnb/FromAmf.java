package soliton.gnb;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import soliton.base.PduSessionId;
import soliton.ngap.AbstractSyntaxRules;
import soliton.ngap.Decoded;
import soliton.ngap.FromCore;
import soliton.ngap.NgapMessage;
import soliton.ngap.Reaction;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CauseProtocol;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.FiveGSTmsi;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.TaiListForPagingItem;
import soliton.ngap.ie.UeNgapIdPair;
import soliton.ngap.message.AmfConfigurationUpdate;
import soliton.ngap.message.AmfConfigurationUpdateAcknowledge;
import soliton.ngap.message.AmfStatusIndication;
import soliton.ngap.message.DownlinkNasTransport;
import soliton.ngap.message.ErrorIndication;
import soliton.ngap.message.HandoverFailure;
import soliton.ngap.message.HandoverRequest;
import soliton.ngap.message.InitialContextSetupFailure;
import soliton.ngap.message.InitialContextSetupRequest;
import soliton.ngap.message.LocationReportingControl;
import soliton.ngap.message.LocationReportingFailureIndication;
import soliton.ngap.message.NgResetAcknowledge;
import soliton.ngap.message.NgSetupFailure;
import soliton.ngap.message.NgSetupResponse;
import soliton.ngap.message.OverloadStart;
import soliton.ngap.message.OverloadStop;
import soliton.ngap.message.Paging;
import soliton.ngap.message.PduSessionResourceModifyRequest;
import soliton.ngap.message.PduSessionResourceReleaseCommand;
import soliton.ngap.message.PduSessionResourceSetupRequest;
import soliton.ngap.message.UeContextModificationFailure;
import soliton.ngap.message.UeContextModificationRequest;
import soliton.ngap.message.UeContextModificationResponse;
import soliton.ngap.message.UeContextReleaseCommand;
import soliton.radio.ReleaseCause;

/// What the AMF says, handed to the procedure it concerns. Faults are answered as TS 38.413 clause
/// 10 wants; what this base station does not support is refused by name. Owned by the agenda.
final class FromAmf {
  private static final System.Logger LOG = System.getLogger(FromAmf.class.getName());

  private final Site site;
  private final Gnb gnb;
  private final NgSetup setup;
  private final NasTransport nas;
  private final UeContextRelease release;
  private final NgReset reset;
  private final Overload overload;
  private final Faults faults;
  private final InitialContextSetup contextSetup;
  private final SessionResources resources;

  FromAmf(
      Site site,
      Gnb gnb,
      NgSetup setup,
      NasTransport nas,
      UeContextRelease release,
      NgReset reset,
      Overload overload) {
    this.site = site;
    this.gnb = gnb;
    this.setup = setup;
    this.nas = nas;
    this.release = release;
    this.reset = reset;
    this.overload = overload;
    this.faults = new Faults(site);
    SessionSetup sessions = new SessionSetup(site);
    this.contextSetup = new InitialContextSetup(site, sessions, nas);
    this.resources = new SessionResources(site, sessions, nas);
  }

  void onTunnelUnknown(UeContext ue, PduSessionId session) {
    resources.onTunnelUnknown(ue, session);
  }

  void onMessage(Decoded decoded) {
    switch (AbstractSyntaxRules.decide(decoded)) {
      case Reaction.Proceed _ -> onUsable(decoded);
      case Reaction.ProceedAndReport(CriticalityDiagnostics diagnostics) ->
          proceedAndIndicate(
              decoded, CauseProtocol.ABSTRACT_SYNTAX_ERROR_IGNORE_AND_NOTIFY, diagnostics);
      case Reaction.ProceedAndIndicate(var cause, var diagnostics) ->
          proceedAndIndicate(decoded, cause, diagnostics);
      case Reaction.Reject(var cause, var diagnostics) -> onRejected(decoded, cause, diagnostics);
      case Reaction.Indicate(var cause, var diagnostics) ->
          faults.indicate(decoded.amfUeNgapId(), decoded.ranUeNgapId(), cause, diagnostics);
      // NG Setup ends by its timer
      case Reaction.Fail _, Reaction.Ignore _ ->
          LOG.log(Level.DEBUG, "ngap.ignored procedure={0}", decoded.procedureCode());
    }
  }

  /// The diagnostics go into an indication of their own, whether or not a response could carry
  /// them.
  private void proceedAndIndicate(
      Decoded decoded, Cause cause, CriticalityDiagnostics diagnostics) {
    onUsable(decoded);
    faults.indicate(decoded.amfUeNgapId(), decoded.ranUeNgapId(), cause, diagnostics);
  }

  private void onUsable(Decoded decoded) {
    NgapMessage message = decoded.message();
    if (message instanceof FromCore fromCore) {
      site.observe("amf", site.config().name(), fromCore);
      onMessage(fromCore, decoded);
    } else if (message != null) {
      // a message of the other direction
      faults.indicate(
          decoded.amfUeNgapId(),
          decoded.ranUeNgapId(),
          CauseProtocol.MESSAGE_NOT_COMPATIBLE_WITH_RECEIVER_STATE,
          null);
    }
  }

  /// 10.3: a procedure with an unsuccessful outcome is answered with it, others with an indication.
  private void onRejected(Decoded decoded, Cause cause, CriticalityDiagnostics diagnostics) {
    AmfUeNgapId amfId = decoded.amfUeNgapId();
    RanUeNgapId ranId = decoded.ranUeNgapId();
    UeContext ue = ranId == null ? null : site.ues().by(ranId);
    if (ue != null
        && amfId != null
        && decoded.procedureCode() == Procedures.INITIAL_CONTEXT_SETUP) {
      site.send(ue, new InitialContextSetupFailure(amfId, ue.ranId(), null, cause, diagnostics));
    } else if (ue != null
        && amfId != null
        && decoded.procedureCode() == Procedures.UE_CONTEXT_MODIFICATION) {
      site.send(ue, new UeContextModificationFailure(amfId, ue.ranId(), cause, diagnostics));
    } else {
      faults.indicate(amfId, ranId, cause, diagnostics);
    }
  }

  private void onMessage(FromCore message, Decoded decoded) {
    switch (message) {
      case DownlinkNasTransport m ->
          with(m.ranUeNgapId(), m.amfUeNgapId(), (ue, id) -> nas.onDownlink(ue, m));
      case InitialContextSetupRequest m ->
          with(m.ranUeNgapId(), m.amfUeNgapId(), (ue, id) -> contextSetup.onRequest(ue, id, m));
      case PduSessionResourceSetupRequest m ->
          with(m.ranUeNgapId(), m.amfUeNgapId(), (ue, id) -> resources.onSetup(ue, id, m));
      case PduSessionResourceReleaseCommand m ->
          with(m.ranUeNgapId(), m.amfUeNgapId(), (ue, id) -> resources.onRelease(ue, id, m));
      case PduSessionResourceModifyRequest m ->
          with(m.ranUeNgapId(), m.amfUeNgapId(), (ue, id) -> resources.onModify(ue, id, m));
      case UeContextReleaseCommand m -> onRelease(m);
      case UeContextModificationRequest m ->
          with(m.ranUeNgapId(), m.amfUeNgapId(), (ue, id) -> onModification(ue, id, m));
      case Paging m -> onPaging(m);
      case NgSetupResponse m -> onSetUp(m);
      case NgSetupFailure m -> {
        setup.onFailure(m);
        gnb.onNgSetupFailure(String.valueOf(m.cause()));
      }
      case soliton.ngap.message.NgReset m -> reset.onReset(m);
      case NgResetAcknowledge _ -> LOG.log(Level.INFO, "ngreset.done gnb={0}", gnb);
      case ErrorIndication m -> onError(m);
      case AmfConfigurationUpdate _ ->
          site.send(new AmfConfigurationUpdateAcknowledge(null, null, null));
      case AmfStatusIndication _ -> LOG.log(Level.INFO, "amf.status gnb={0}", gnb);
      case OverloadStart m -> overload.onStart(m);
      case OverloadStop _ -> overload.onStop();
      case HandoverRequest m ->
          site.send(
              new HandoverFailure(
                  m.amfUeNgapId(), CauseRadioNetwork.HO_TARGET_NOT_ALLOWED, null, null));
      case LocationReportingControl m ->
          with(
              m.ranUeNgapId(),
              m.amfUeNgapId(),
              (ue, id) ->
                  site.send(
                      ue,
                      new LocationReportingFailureIndication(
                          id, ue.ranId(), CauseRadioNetwork.UNSPECIFIED, null)));
      default -> refuse(decoded);
    }
  }

  /// Procedures of handover, location, tracing, warnings, broadcast and IoT are not those of this
  /// base station: answered as a procedure that is not comprehended (10.3.4.1).
  private void refuse(Decoded decoded) {
    Cause cause =
        switch (decoded.criticality()) {
          case REJECT -> CauseProtocol.ABSTRACT_SYNTAX_ERROR_REJECT;
          case NOTIFY -> CauseProtocol.ABSTRACT_SYNTAX_ERROR_IGNORE_AND_NOTIFY;
          case IGNORE -> null;
          case null -> null;
        };
    if (cause != null) {
      faults.indicate(decoded.amfUeNgapId(), decoded.ranUeNgapId(), cause, null);
    }
  }

  private void onSetUp(NgSetupResponse response) {
    if (setup.onResponse(response)) {
      gnb.onNgSetup(response.amfName().value());
    } else {
      gnb.onNgSetupFailure("the AMF does not serve " + site.config().plmn());
    }
  }

  /// Finds the phone by both identities (10.6). The first message brings the AMF's.
  private void with(
      RanUeNgapId ranId, AmfUeNgapId amfId, BiConsumer<UeContext, AmfUeNgapId> procedure) {
    UeContext ue = site.ues().by(ranId);
    if (ue == null) {
      faults.indicate(amfId, ranId, CauseRadioNetwork.UNKNOWN_LOCAL_UE_NGAP_ID, null);
      dropNamed(site.ues().by(amfId));
      return;
    }
    AmfUeNgapId known = ue.amfId();
    if (known == null) {
      site.ues().learn(ue, amfId);
    } else if (!known.equals(amfId)) {
      faults.indicate(amfId, ranId, CauseRadioNetwork.INCONSISTENT_REMOTE_UE_NGAP_ID, null);
      dropNamed(ue);
      return;
    }
    ue.onActivity();
    procedure.accept(ue, amfId);
    if (known == null) {
      nas.sendHeld(ue);
    }
  }

  private void dropNamed(@Nullable UeContext ue) {
    if (ue != null) {
      release.drop(ue, ReleaseCause.FAILURE);
    }
  }

  private void onRelease(UeContextReleaseCommand command) {
    UeContext ue = release.named(command);
    AmfUeNgapId amfId =
        switch (command.ueNgapIds()) {
          case UeNgapIdPair pair -> pair.amfUeNgapId();
          case AmfUeNgapId id -> id;
        };
    if (ue == null) {
      RanUeNgapId ranId =
          command.ueNgapIds() instanceof UeNgapIdPair pair ? pair.ranUeNgapId() : null;
      faults.indicate(amfId, ranId, CauseRadioNetwork.UNKNOWN_LOCAL_UE_NGAP_ID, null);
    } else if (ue.amfId() != null && !Objects.equals(ue.amfId(), amfId)) {
      faults.indicate(amfId, ue.ranId(), CauseRadioNetwork.INCONSISTENT_REMOTE_UE_NGAP_ID, null);
      dropNamed(ue);
    } else {
      release.onCommand(ue, amfId);
    }
  }

  /// 8.3.4: all that may be modified concerns radio resources that this air does not have; only the
  /// new identity does.
  private void onModification(UeContext ue, AmfUeNgapId id, UeContextModificationRequest request) {
    AmfUeNgapId changed = request.newAmfUeNgapId();
    if (changed != null) {
      site.ues().learn(ue, changed);
    }
    site.send(
        ue,
        new UeContextModificationResponse(
            changed == null ? id : changed, ue.ranId(), null, null, null));
  }

  /// 8.5.1.2. A cell outside the list pages nobody.
  private void onPaging(Paging paging) {
    List<TaiListForPagingItem> areas = paging.taiListForPaging();
    if (paging.uePagingIdentity() instanceof FiveGSTmsi identity
        && areas != null
        && areas.stream().anyMatch(item -> item.tai().equals(site.tai()))) {
      site.air().page(gnb, Identities.toAir(identity));
    }
  }

  /// 8.7.5.2: when the AMF does not know the phone we speak of, it is let go (10.6).
  private void onError(ErrorIndication error) {
    LOG.log(
        Level.WARNING,
        "ngap.error-indication gnb={0} cause={1} amf-ue-ngap-id={2} ran-ue-ngap-id={3}",
        gnb,
        error.cause(),
        error.amfUeNgapId(),
        error.ranUeNgapId());
    if (error.cause() == CauseRadioNetwork.UNKNOWN_LOCAL_UE_NGAP_ID
        || error.cause() == CauseRadioNetwork.INCONSISTENT_REMOTE_UE_NGAP_ID) {
      RanUeNgapId ranId = error.ranUeNgapId();
      AmfUeNgapId amfId = error.amfUeNgapId();
      UeContext ue =
          ranId != null ? site.ues().by(ranId) : amfId == null ? null : site.ues().by(amfId);
      dropNamed(ue);
    }
  }
}
