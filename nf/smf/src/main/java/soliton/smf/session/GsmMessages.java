package soliton.smf.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.nas.Nas;
import soliton.nas.gsm.GsmStatus;
import soliton.nas.gsm.PduSessionEstablishmentAcceptBuilder;
import soliton.nas.gsm.PduSessionEstablishmentRejectBuilder;
import soliton.nas.gsm.PduSessionModificationCommandBuilder;
import soliton.nas.gsm.PduSessionModificationRejectBuilder;
import soliton.nas.gsm.PduSessionReleaseCommandBuilder;
import soliton.nas.gsm.PduSessionReleaseRejectBuilder;
import soliton.nas.ie.AllowedSscModes;
import soliton.nas.ie.AlwaysOnIndication;
import soliton.nas.ie.CongestionReattemptIndicator;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.PduAddress;
import soliton.nas.ie.PduSessionType;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;
import soliton.nas.ie.SessionAmbr;
import soliton.nas.ie.SnssaiValue;
import soliton.nas.ie.SscMode;
import soliton.smf.qos.QosChange;
import soliton.smf.qos.SessionQos;

/// The 5GSM messages that the SMF sends, as octets for the AMF to carry (TS 24.501 8.3).
public final class GsmMessages {
  private static final int INTERFACE_ID_OCTETS = 8;

  private GsmMessages() {}

  /// PDU SESSION ESTABLISHMENT ACCEPT (6.4.1.3) of a session whose address and policy are known.
  public static Octets establishmentAccept(
      SmContext session,
      @Nullable AlwaysOnIndication alwaysOn,
      @Nullable ProtocolConfigurationOptions options) {
    SessionQos qos = session.quality();
    return Nas.encode(
        new PduSessionEstablishmentAcceptBuilder(
                session.id(),
                session.pti(),
                typeOf(session.type()),
                SscMode.MODE_1,
                QosElements.allRules(qos),
                SessionAmbr.of(session.ambr()))
            .pduAddress(addressOf(session))
            .cause(session.note())
            .snssai(SnssaiValue.of(session.snssai()))
            .alwaysOnPduSessionIndication(alwaysOn)
            .dnn(session.dnn())
            .authorizedQoSFlowDescriptions(QosElements.allFlows(qos))
            .protocolConfigurationOptions(options)
            .build());
  }

  private static PduSessionType typeOf(soliton.sbi.PduSessionType type) {
    return switch (type) {
      case IPV4 -> PduSessionType.IPV4;
      case IPV6 -> PduSessionType.IPV6;
      case IPV4V6 -> PduSessionType.IPV4V6;
      case UNSTRUCTURED -> PduSessionType.UNSTRUCTURED;
      case ETHERNET -> PduSessionType.ETHERNET;
    };
  }

  /// 9.11.4.10: of IPv6 the UE gets the interface identifier here, and its prefix from the router.
  private static @Nullable PduAddress addressOf(SmContext session) {
    Ipv4Address four = session.address();
    Octets identifier = new OctetWriter(INTERFACE_ID_OCTETS).u64(session.interfaceId()).toOctets();
    if (session.prefix() != null) {
      return four == null
          ? PduAddress.ofIpv6(identifier)
          : PduAddress.ofBoth(four.toOctets(), identifier);
    }
    return four == null ? null : PduAddress.ofIpv4(four.toOctets());
  }

  /// PDU SESSION ESTABLISHMENT REJECT (6.4.1.4).
  public static Octets establishmentReject(
      PduSessionId id, Pti pti, GsmCause cause, @Nullable AllowedSscModes modes) {
    return Nas.encode(
        new PduSessionEstablishmentRejectBuilder(id, pti, cause).allowedSscMode(modes).build());
  }

  /// PDU SESSION ESTABLISHMENT REJECT for congestion: the UE starts T3396 (#26), T3584 (#67) or
  /// T3585 (#69), which holds in this PLMN (6.2.7, 6.2.8, 8.3.3.4).
  public static Octets congestionReject(
      PduSessionId id, Pti pti, GsmCause cause, Duration backOff) {
    boolean isOfSlice = cause != GsmCause.INSUFFICIENT_RESOURCES;
    return Nas.encode(
        new PduSessionEstablishmentRejectBuilder(id, pti, cause)
            .backOffTimerValue(GprsTimer3.ofSeconds(backOff.toSeconds()))
            .congestionReattemptIndicator(
                isOfSlice ? new CongestionReattemptIndicator(false, false) : null)
            .build());
  }

  /// PDU SESSION MODIFICATION COMMAND (6.4.2.3): what the UE asked for and may have.
  public static Octets modificationCommand(
      PduSessionId id,
      Pti pti,
      @Nullable AlwaysOnIndication alwaysOn,
      @Nullable ProtocolConfigurationOptions options) {
    return Nas.encode(
        new PduSessionModificationCommandBuilder(id, pti)
            .alwaysOnPduSessionIndication(alwaysOn)
            .protocolConfigurationOptions(options)
            .build());
  }

  /// PDU SESSION MODIFICATION COMMAND (6.3.2.2) with flows, rules and session AMBR that change.
  public static Octets modificationCommand(
      PduSessionId id,
      Pti pti,
      QosChange change,
      @Nullable AlwaysOnIndication alwaysOn,
      @Nullable ProtocolConfigurationOptions options) {
    return Nas.encode(
        new PduSessionModificationCommandBuilder(id, pti)
            .sessionAmbr(change.concernsAmbr() ? SessionAmbr.of(change.ambr()) : null)
            .authorizedQoSRules(QosElements.changedRules(change))
            .authorizedQoSFlowDescriptions(QosElements.changedFlows(change))
            .alwaysOnPduSessionIndication(alwaysOn)
            .protocolConfigurationOptions(options)
            .build());
  }

  /// PDU SESSION RELEASE COMMAND (6.3.3.2).
  public static Octets releaseCommand(PduSessionId id, Pti pti, GsmCause cause) {
    return Nas.encode(new PduSessionReleaseCommandBuilder(id, pti, cause).build());
  }

  /// PDU SESSION RELEASE REJECT (6.4.3.4).
  public static Octets releaseReject(PduSessionId id, Pti pti, GsmCause cause) {
    return Nas.encode(new PduSessionReleaseRejectBuilder(id, pti, cause).build());
  }

  /// PDU SESSION MODIFICATION REJECT (6.4.2.4).
  public static Octets modificationReject(PduSessionId id, Pti pti, GsmCause cause) {
    return Nas.encode(new PduSessionModificationRejectBuilder(id, pti, cause).build());
  }

  /// 5GSM STATUS (6.5).
  public static Octets status(PduSessionId id, Pti pti, GsmCause cause) {
    return Nas.encode(new GsmStatus(id, pti, cause));
  }
}
