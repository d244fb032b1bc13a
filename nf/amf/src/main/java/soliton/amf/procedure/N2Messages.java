package soliton.amf.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.amf.ue.UeConnection;
import soliton.base.FiveGTmsi;
import soliton.base.Guami;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Snssai;
import soliton.base.Tai;
import soliton.nas.ie.UeSecurityCapability;
import soliton.ngap.ie.AllowedNssaiItem;
import soliton.ngap.ie.AmfName;
import soliton.ngap.ie.AmfPointer;
import soliton.ngap.ie.AmfSetId;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.FiveGSTmsi;
import soliton.ngap.ie.PduSessionResourceModifyItemModCfm;
import soliton.ngap.ie.PduSessionResourceSetupItemCxtReq;
import soliton.ngap.ie.PlmnSupportItem;
import soliton.ngap.ie.RelativeAmfCapacity;
import soliton.ngap.ie.SecurityKey;
import soliton.ngap.ie.ServedGuamiItem;
import soliton.ngap.ie.SliceSupportItem;
import soliton.ngap.ie.TaiListForPagingItem;
import soliton.ngap.ie.UeAggregateMaximumBitRate;
import soliton.ngap.message.AmfConfigurationUpdate;
import soliton.ngap.message.AmfConfigurationUpdateBuilder;
import soliton.ngap.message.DownlinkNasTransport;
import soliton.ngap.message.DownlinkNasTransportBuilder;
import soliton.ngap.message.InitialContextSetupRequest;
import soliton.ngap.message.InitialContextSetupRequestBuilder;
import soliton.ngap.message.NgSetupResponse;
import soliton.ngap.message.NgSetupResponseBuilder;
import soliton.ngap.message.Paging;
import soliton.ngap.message.PagingBuilder;
import soliton.ngap.message.PduSessionResourceModifyConfirm;

/// The NGAP messages that have many optional elements, with those that this AMF uses.
public final class N2Messages {
  private static final RelativeAmfCapacity CAPACITY =
      new RelativeAmfCapacity(255); // TS 38.413 9.3.1.32: relative to the other AMFs

  private N2Messages() {}

  /// TS 38.413 9.2.5.2.
  static DownlinkNasTransport downlinkNas(UeConnection connection, Octets nas) {
    return DownlinkNasTransportBuilder.of(connection.amfUeNgapId(), connection.ranUeNgapId(), nas)
        .build();
  }

  /// What an initial context is set up with.
  record Context(
      Guami guami,
      List<Snssai> allowedNssai,
      UeSecurityCapability capability,
      Octets kGnb,
      @Nullable Octets radioCapability) {}

  /// TS 38.413 9.2.2.1.
  ///
  /// @param ambr used if there are resources, and only then (conditional element)
  static InitialContextSetupRequest initialContextSetup(
      UeConnection connection,
      Context context,
      @Nullable Octets nas,
      List<PduSessionResourceSetupItemCxtReq> resources,
      UeAggregateMaximumBitRate ambr) {
    boolean sessions = !resources.isEmpty();
    return InitialContextSetupRequestBuilder.of(
            connection.amfUeNgapId(),
            connection.ranUeNgapId(),
            context.guami(),
            context.allowedNssai().stream().map(AllowedNssaiItem::new).toList(),
            Identities.toNgap(context.capability()),
            new SecurityKey(context.kGnb()))
        .ueAggregateMaximumBitRate(sessions ? ambr : null)
        .pduSessionResourceSetupListCxtReq(sessions ? resources : null)
        .ueRadioCapability(context.radioCapability())
        .nasPdu(nas)
        .build();
  }

  /// TS 38.413 9.2.4.1.
  static Paging paging(FiveGSTmsi who, List<Tai> area) {
    return PagingBuilder.of()
        .uePagingIdentity(who)
        .taiListForPaging(area.stream().map(TaiListForPagingItem::new).toList())
        .build();
  }

  /// 5G-S-TMSI (TS 23.003 2.11).
  static FiveGSTmsi sTmsi(Guami guami, FiveGTmsi tmsi) {
    return new FiveGSTmsi(
        new AmfSetId(guami.amf().set()), new AmfPointer(guami.amf().pointer()), tmsi);
  }

  /// TS 38.413 9.2.6.2.
  public static NgSetupResponse setupResponse(
      String name, Guami guami, List<Snssai> slices, @Nullable CriticalityDiagnostics diagnostics) {
    return NgSetupResponseBuilder.of(new AmfName(name), served(guami), plmnSupport(guami, slices))
        .relativeAmfCapacity(CAPACITY)
        .criticalityDiagnostics(diagnostics)
        .build();
  }

  /// TS 38.413 9.2.6.7.
  public static AmfConfigurationUpdate configurationUpdate(
      String name, Guami guami, List<Snssai> slices) {
    return AmfConfigurationUpdateBuilder.of()
        .amfName(new AmfName(name))
        .servedGuamiList(served(guami))
        .relativeAmfCapacity(CAPACITY)
        .plmnSupportList(plmnSupport(guami, slices))
        .build();
  }

  private static List<ServedGuamiItem> served(Guami guami) {
    return List.of(new ServedGuamiItem(guami, null, null, null));
  }

  /// The one network of this AMF with its slices.
  private static List<PlmnSupportItem> plmnSupport(Guami guami, List<Snssai> slices) {
    return List.of(
        new PlmnSupportItem(
            guami.plmn(), slices.stream().map(SliceSupportItem::new).toList(), null, null, null));
  }

  /// TS 38.413 9.2.1.10.
  static PduSessionResourceModifyConfirm modifyConfirm(
      UeConnection connection, PduSessionId session, Octets transfer) {
    return new PduSessionResourceModifyConfirm(
        connection.amfUeNgapId(),
        connection.ranUeNgapId(),
        List.of(new PduSessionResourceModifyItemModCfm(session, transfer)),
        null,
        null);
  }
}
