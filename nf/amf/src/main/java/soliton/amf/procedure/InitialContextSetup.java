package soliton.amf.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.amf.ThisAmf;
import soliton.amf.ue.SecurityContext;
import soliton.amf.ue.Session;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeConnection;
import soliton.amf.ue.UeState.Registered;
import soliton.base.Ambr;
import soliton.base.Octets;
import soliton.nas.ie.UeSecurityCapability;
import soliton.ngap.ie.PduSessionResourceSetupItemCxtReq;
import soliton.ngap.ie.PduSessionResourceSetupItemSuReq;
import soliton.ngap.ie.UeAggregateMaximumBitRate;
import soliton.ngap.message.PduSessionResourceSetupRequest;

/// Initial context setup (TS 38.413 8.3.1): gives the gNB keys, slices, and the sessions that are
/// to carry data. Its answer is handled when it comes ([SessionResources]).
final class InitialContextSetup {
  private InitialContextSetup() {}

  /// Where the gNB has a context already, the sessions are set up in it.
  ///
  /// @param nas protected, for the UE
  /// @param resources sessions to set up with it
  static void send(
      ThisAmf amf,
      Ue ue,
      Registered registered,
      @Nullable Octets nas,
      List<PduSessionResourceSetupItemCxtReq> resources) {
    UeConnection connection = ue.currentConnection();
    resources.forEach(item -> markActive(ue, item));
    if (connection.isContextSetUp()) {
      addTo(connection, registered, nas, resources);
      return;
    }
    SecurityContext context = ue.security().current();
    UeSecurityCapability capability = ue.securityCapability();
    if (context == null || capability == null) {
      throw new IllegalStateException("a registered UE has keys and capabilities");
    }
    connection.contextSetUp(true);
    connection.send(
        N2Messages.initialContextSetup(
            connection,
            new N2Messages.Context(
                amf.config().guami(),
                registered.allowedNssai(),
                capability,
                context.kGnb(),
                ue.radioCapability()),
            nas,
            resources,
            rate(registered.ueAmbr())));
  }

  private static void addTo(
      UeConnection connection,
      Registered registered,
      @Nullable Octets nas,
      List<PduSessionResourceSetupItemCxtReq> resources) {
    if (!resources.isEmpty()) {
      connection.send(
          new PduSessionResourceSetupRequest(
              connection.amfUeNgapId(),
              connection.ranUeNgapId(),
              null,
              nas,
              resources.stream().map(InitialContextSetup::inContext).toList(),
              rate(registered.ueAmbr()),
              null));
    } else if (nas != null) {
      connection.send(N2Messages.downlinkNas(connection, nas));
    }
  }

  private static PduSessionResourceSetupItemSuReq inContext(
      PduSessionResourceSetupItemCxtReq item) {
    return new PduSessionResourceSetupItemSuReq(
        item.pduSessionId(),
        item.nasPdu(),
        item.snssai(),
        item.pduSessionResourceSetupRequestTransfer(),
        null);
  }

  static UeAggregateMaximumBitRate rate(Ambr ambr) {
    return new UeAggregateMaximumBitRate(ambr.downlink(), ambr.uplink());
  }

  private static void markActive(Ue ue, PduSessionResourceSetupItemCxtReq item) {
    Session session = ue.session(item.pduSessionId().value());
    if (session != null) {
      session.userPlaneActive(true);
    }
  }
}
