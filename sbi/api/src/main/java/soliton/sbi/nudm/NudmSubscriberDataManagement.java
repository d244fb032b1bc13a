package soliton.sbi.nudm;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.base.Tac;
import soliton.sbi.PduSessionType;
import soliton.sbi.RatType;
import soliton.sbi.SbiProblem;
import soliton.sbi.SscMode;
import soliton.sbi.SubscribedDefaultQos;

/// Nudm_SubscriberDataManagement (TS 29.503 5.2). Every question is answered with 404
/// `USER_NOT_FOUND` for an unknown subscriber and 404 `DATA_NOT_FOUND` where there is no such data.
public interface NudmSubscriberDataManagement {

  /// Access and mobility subscription data (5.2.2.2.3).
  ///
  /// @throws SbiProblem 403 `ROAMING_NOT_ALLOWED`, 404
  AccessAndMobility accessAndMobility(Supi supi, soliton.base.Plmn servingNetwork);

  /// SMF selection subscription data (5.2.2.2.4).
  SmfSelection smfSelection(Supi supi);

  /// Session management subscription data of one slice and data network (5.2.2.2.5).
  ///
  /// @throws SbiProblem 404 `DATA_NOT_FOUND` if the subscription does not have this data network
  ///     there
  SessionManagement sessionManagement(Supi supi, Snssai snssai, Dnn dnn);

  /// Subscribe: the listener hears of changes until it is unsubscribed (5.2.2.3). Answers the
  /// subscription's identity.
  String subscribe(Supi supi, ChangeListener listener);

  /// Unsubscribe (5.2.2.4). Unknown subscriptions are ignored.
  void unsubscribe(Supi supi, String subscriptionId);

  /// AccessAndMobilitySubscriptionData (6.1.6.2.4), of it what the AMF acts on.
  ///
  /// @param defaultNssai slices used when the UE requests none; never empty
  /// @param subscribedNssai all slices, default ones included
  /// @param ratRestrictions radio technologies that are not allowed
  /// @param forbiddenAreas tracking areas that are not allowed
  /// @param allowedAreas tracking areas that are allowed; absent: no service area restriction
  /// @param registrationTimer T3512 value; absent: the AMF's own
  record AccessAndMobility(
      @Nullable String gpsi,
      Ambr ueAmbr,
      List<Snssai> defaultNssai,
      List<Snssai> subscribedNssai,
      List<RatType> ratRestrictions,
      List<Tac> forbiddenAreas,
      @Nullable List<Tac> allowedAreas,
      boolean coreNetworkRestricted,
      @Nullable Integer rfspIndex,
      @Nullable Duration registrationTimer) {
    public AccessAndMobility {
      defaultNssai = List.copyOf(defaultNssai);
      subscribedNssai = List.copyOf(subscribedNssai);
      ratRestrictions = List.copyOf(ratRestrictions);
      forbiddenAreas = List.copyOf(forbiddenAreas);
      allowedAreas = allowedAreas == null ? null : List.copyOf(allowedAreas);
    }
  }

  /// SmfSelectionSubscriptionData (6.1.6.2.22): the data networks of each slice.
  record SmfSelection(Map<Snssai, List<DnnInfo>> dataNetworks) {
    public SmfSelection {
      dataNetworks = Map.copyOf(dataNetworks);
    }
  }

  /// DnnInfo (6.1.6.2.24).
  record DnnInfo(Dnn dnn, boolean isDefault) {}

  /// DnnConfiguration of SessionManagementSubscriptionData (6.1.6.2.8, 6.1.6.2.9).
  ///
  /// @param defaultSessionType used when the UE names none
  /// @param allowedSessionTypes contains the default one
  /// @param staticIpv4 fixed address; absent: from the pool
  /// @param staticIpv6 fixed prefix of /64; absent: from the pool
  /// @param framedRoutes networks behind the UE, `10.1.0.0/16` or `2001:db8:1::/48`
  ///     (ipv4FrameRouteList, ipv6FrameRouteList; TS 23.501 5.6.14)
  record SessionManagement(
      PduSessionType defaultSessionType,
      List<PduSessionType> allowedSessionTypes,
      SscMode defaultSscMode,
      List<SscMode> allowedSscModes,
      SubscribedDefaultQos defaultQos,
      Ambr sessionAmbr,
      @Nullable Ipv4Address staticIpv4,
      @Nullable Ipv6Address staticIpv6,
      List<String> framedRoutes) {
    public SessionManagement {
      allowedSessionTypes = List.copyOf(allowedSessionTypes);
      allowedSscModes = List.copyOf(allowedSscModes);
      framedRoutes = List.copyOf(framedRoutes);
    }

    /// Without fixed prefix and framed routes.
    public SessionManagement(
        PduSessionType defaultSessionType,
        List<PduSessionType> allowedSessionTypes,
        SscMode defaultSscMode,
        List<SscMode> allowedSscModes,
        SubscribedDefaultQos defaultQos,
        Ambr sessionAmbr,
        @Nullable Ipv4Address staticIpv4) {
      this(
          defaultSessionType,
          allowedSessionTypes,
          defaultSscMode,
          allowedSscModes,
          defaultQos,
          sessionAmbr,
          staticIpv4,
          null,
          List.of());
    }
  }

  /// Hears that subscription data of a subscriber changed (5.2.2.5); it asks again for what it
  /// needs.
  interface ChangeListener {
    void onChange(Supi supi);
  }
}
