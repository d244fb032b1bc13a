package soliton.smf.session;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
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
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.PduAddress;
import soliton.nas.ie.PduSessionType;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.Pti;
import soliton.nas.ie.QosFlowDescription;
import soliton.nas.ie.QosFlowDescription.Parameter;
import soliton.nas.ie.QosFlowDescriptions;
import soliton.nas.ie.QosRule;
import soliton.nas.ie.QosRules;
import soliton.nas.ie.SessionAmbr;
import soliton.nas.ie.SnssaiValue;
import soliton.nas.ie.SscMode;

/// The 5GSM messages that the SMF sends, as octets for the AMF to carry (TS 24.501 8.3).
public final class GsmMessages {
  /// The default flow and its rule.
  public static final Qfi DEFAULT_FLOW = new Qfi(1);

  private static final int DEFAULT_RULE = 1;
  private static final int LAST_PRECEDENCE = 255;

  private GsmMessages() {}

  /// PDU SESSION ESTABLISHMENT ACCEPT (6.4.1.3) of a session whose address and policy are known.
  public static Octets establishmentAccept(
      SmContext session,
      @Nullable AlwaysOnIndication alwaysOn,
      @Nullable ProtocolConfigurationOptions options) {
    var builder =
        new PduSessionEstablishmentAcceptBuilder(
            session.id(),
            session.pti(),
            PduSessionType.IPV4,
            SscMode.MODE_1,
            QosRules.of(QosRule.matchAll(DEFAULT_RULE, DEFAULT_FLOW, LAST_PRECEDENCE)),
            SessionAmbr.of(session.ambr()));
    var address = session.address();
    if (address != null) {
      builder.pduAddress(PduAddress.ofIpv4(address.toOctets()));
    }
    builder
        .cause(session.note())
        .snssai(SnssaiValue.of(session.snssai()))
        .alwaysOnPduSessionIndication(alwaysOn)
        .dnn(session.dnn())
        .authorizedQoSFlowDescriptions(
            QosFlowDescriptions.of(
                QosFlowDescription.create(DEFAULT_FLOW, Parameter.fiveQi(session.qos().fiveQi()))))
        .protocolConfigurationOptions(options);
    return Nas.encode(builder.build());
  }

  /// PDU SESSION ESTABLISHMENT REJECT (6.4.1.4).
  public static Octets establishmentReject(
      PduSessionId id, Pti pti, GsmCause cause, @Nullable AllowedSscModes modes) {
    return Nas.encode(
        new PduSessionEstablishmentRejectBuilder(id, pti, cause).allowedSscMode(modes).build());
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
