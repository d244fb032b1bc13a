package soliton.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.AmfId;
import soliton.base.FiveGGuti;
import soliton.base.FiveGTmsi;
import soliton.base.Guami;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.base.Tac;
import soliton.base.Tai;
import soliton.crypto.AkaFunctions;
import soliton.crypto.Deconcealed;
import soliton.crypto.FiveGAka;
import soliton.crypto.HomeNetworkKey;
import soliton.crypto.KeyDerivation;
import soliton.crypto.Msin;
import soliton.crypto.ServingNetworkName;
import soliton.nas.Envelope;
import soliton.nas.Nas;
import soliton.nas.NasMessage;
import soliton.nas.SecurityHeaderType;
import soliton.nas.gmm.AuthenticationFailure;
import soliton.nas.gmm.AuthenticationRejectBuilder;
import soliton.nas.gmm.AuthenticationRequestBuilder;
import soliton.nas.gmm.AuthenticationResponse;
import soliton.nas.gmm.DeregistrationAcceptUeOriginating;
import soliton.nas.gmm.DeregistrationRequestUeOriginating;
import soliton.nas.gmm.DlNasTransportBuilder;
import soliton.nas.gmm.GmmDownlink;
import soliton.nas.gmm.IdentityRequest;
import soliton.nas.gmm.IdentityResponse;
import soliton.nas.gmm.RegistrationAccept;
import soliton.nas.gmm.RegistrationAcceptBuilder;
import soliton.nas.gmm.RegistrationRejectBuilder;
import soliton.nas.gmm.RegistrationRequest;
import soliton.nas.gmm.SecurityModeCommand;
import soliton.nas.gmm.SecurityModeCommandBuilder;
import soliton.nas.gmm.SecurityModeComplete;
import soliton.nas.gmm.ServiceAcceptBuilder;
import soliton.nas.gmm.ServiceRejectBuilder;
import soliton.nas.gmm.ServiceRequest;
import soliton.nas.gmm.UlNasTransport;
import soliton.nas.gsm.GsmDownlink;
import soliton.nas.gsm.PduSessionEstablishmentRejectBuilder;
import soliton.nas.gsm.PduSessionEstablishmentRequest;
import soliton.nas.gsm.PduSessionReleaseCommandBuilder;
import soliton.nas.gsm.PduSessionReleaseComplete;
import soliton.nas.gsm.PduSessionReleaseRequest;
import soliton.nas.ie.AdditionalSecurityInformation;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.GprsTimer2;
import soliton.nas.ie.GprsTimer3;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.IdentityType;
import soliton.nas.ie.ImeisvRequest;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.Nssai;
import soliton.nas.ie.PayloadContainerType;
import soliton.nas.ie.PduSessionSet;
import soliton.nas.ie.RegistrationResult;
import soliton.nas.ie.SecurityAlgorithms;
import soliton.nas.ie.Suci;
import soliton.nas.ie.TaiList;
import soliton.nas.ie.UeSecurityCapability;
import soliton.ngap.Ngap;
import soliton.ngap.NgapMessage;
import soliton.ngap.ie.AllowedNssaiItem;
import soliton.ngap.ie.AmfName;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CauseMisc;
import soliton.ngap.ie.CauseNas;
import soliton.ngap.ie.EutraEncryptionAlgorithms;
import soliton.ngap.ie.EutraIntegrityProtectionAlgorithms;
import soliton.ngap.ie.NrEncryptionAlgorithms;
import soliton.ngap.ie.NrIntegrityProtectionAlgorithms;
import soliton.ngap.ie.PlmnSupportItem;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.RelativeAmfCapacity;
import soliton.ngap.ie.SecurityKey;
import soliton.ngap.ie.ServedGuamiItem;
import soliton.ngap.ie.SliceSupportItem;
import soliton.ngap.ie.TimeToWait;
import soliton.ngap.ie.UeNgapIdPair;
import soliton.ngap.ie.UeSecurityCapabilities;
import soliton.ngap.message.DownlinkNasTransportBuilder;
import soliton.ngap.message.InitialContextSetupRequestBuilder;
import soliton.ngap.message.InitialUeMessage;
import soliton.ngap.message.NgSetupFailure;
import soliton.ngap.message.NgSetupRequest;
import soliton.ngap.message.NgSetupResponseBuilder;
import soliton.ngap.message.PduSessionResourceSetupRequestBuilder;
import soliton.ngap.message.UeContextReleaseCommand;
import soliton.ngap.message.UeContextReleaseRequest;
import soliton.ngap.message.UplinkNasTransport;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpListener;
import soliton.transport.SctpLoss;
import soliton.transport.SctpSettings;
import soliton.transport.SctpUser;
import soliton.transport.memory.MemoryNetwork;

/// A core small enough to be read at a glance, against which phones and base stations are tested:
/// it answers as a test has told it, and knows no database, no policy and no failure of its own.
final class ScriptedCore implements SctpUser {
  static final Plmn PLMN = new Plmn("999", "70");
  static final Tai TAI = new Tai(PLMN, new Tac(1));
  static final Snssai SLICE = Snssai.of(1);
  static final InetAddress ADDRESS = InetAddress.ofLiteral("10.0.0.1");
  private static final Guami GUAMI = new Guami(PLMN, new AmfId(2, 1, 0));
  private static final int PPID = 60;

  final List<NgapMessage> ngap = new ArrayList<>();
  final List<NasMessage> nas = new ArrayList<>();
  final Map<Integer, ScriptedPhone> byTmsi = new HashMap<>();
  final ScriptedUpf upf;

  // What a test may tell it.
  boolean refusesNgSetup;
  boolean isSilent;
  @Nullable GmmCause registrationCause;
  @Nullable GprsTimer2 t3346;
  @Nullable GsmCause sessionCause;
  @Nullable GsmCause typeCause;
  @Nullable GprsTimer3 sessionBackOff;
  @Nullable GmmCause serviceCause;
  boolean isForgetful;
  boolean isSilentAfterFailure;
  final Map<Integer, HomeNetworkKey> identities = new HashMap<>();
  int wrongMacs;
  boolean rejectsAuthentication;
  boolean replaysOtherCapabilities;
  boolean airRepeatsSecurityMode;
  boolean repeatsSecurityMode;
  boolean requestsRegistration;
  long sqn = 32;

  private final AkaFunctions aka;
  private final MemoryNetwork network;
  private final Map<Key, Connection> connections = new HashMap<>();
  private SctpListener listener;
  private soliton.transport.Sctp sctp;
  @Nullable SctpAssociation association;
  private long lastAmfId;
  private int lastTmsi;
  private int lastRand;

  private record Key(long association, RanUeNgapId ranId) {}

  /// One phone's signalling connection.
  static final class Connection {
    final RanUeNgapId ranId;
    final AmfUeNgapId amfId;
    @Nullable ScriptedPhone phone;
    boolean isSecured;
    @Nullable Octets lastRandSent;
    @Nullable RegistrationRequest request;

    Connection(RanUeNgapId ranId, AmfUeNgapId amfId) {
      this.ranId = ranId;
      this.amfId = amfId;
    }

    ScriptedPhone phone() {
      return java.util.Objects.requireNonNull(phone);
    }

    RegistrationRequest request() {
      return java.util.Objects.requireNonNull(request);
    }
  }

  ScriptedCore(MemoryNetwork network, AkaFunctions aka) throws IOException {
    this.network = network;
    this.aka = aka;
    this.upf = new ScriptedUpf(network.datagrams(ADDRESS), ADDRESS);
    start();
  }

  void start() throws IOException {
    sctp = network.sctp(ADDRESS);
    listener = sctp.listen(new InetSocketAddress(ADDRESS, 38412), SctpSettings.N2, this);
  }

  /// kill -9: everything is forgotten, nobody is told but by silence.
  void die() {
    sctp.close();
    connections.clear();
    byTmsi.clear();
    association = null;
  }

  @Override
  public void onEstablished(SctpAssociation established) {
    association = established;
  }

  @Override
  public void onLost(SctpAssociation lost, SctpLoss reason) {
    if (lost.equals(association)) {
      association = null;
    }
    connections.keySet().removeIf(key -> key.association() == lost.id());
  }

  @Override
  public void onMessage(SctpAssociation from, int stream, int ppid, Octets octets) {
    NgapMessage message = java.util.Objects.requireNonNull(Ngap.decode(octets).message());
    ngap.add(message);
    association = from; // what is said now is an answer
    if (isSilent) {
      return;
    }
    switch (message) {
      case NgSetupRequest _ -> onNgSetup();
      case InitialUeMessage initial -> {
        Connection connection = new Connection(initial.ranUeNgapId(), new AmfUeNgapId(++lastAmfId));
        connections.put(new Key(from.id(), initial.ranUeNgapId()), connection);
        onNas(connection, initial.nasPdu());
      }
      case UplinkNasTransport uplink -> {
        Connection connection = connections.get(new Key(from.id(), uplink.ranUeNgapId()));
        if (connection != null) {
          onNas(connection, uplink.nasPdu());
        }
      }
      case UeContextReleaseRequest request -> {
        Connection connection = connections.get(new Key(from.id(), request.ranUeNgapId()));
        if (connection != null) {
          release(connection);
        }
      }
      case soliton.ngap.message.PduSessionResourceSetupResponse response ->
          upf.onResponse(response);
      default -> {
        // seen, and nothing to do
      }
    }
  }

  private void onNgSetup() {
    if (refusesNgSetup) {
      send(new NgSetupFailure(CauseMisc.UNSPECIFIED, TimeToWait.V2S, null));
      return;
    }
    send(
        NgSetupResponseBuilder.of(
                new AmfName("scripted"),
                List.of(new ServedGuamiItem(GUAMI, null, null, null)),
                List.of(
                    new PlmnSupportItem(
                        PLMN, List.of(new SliceSupportItem(SLICE)), null, null, null)))
            .relativeAmfCapacity(new RelativeAmfCapacity(255))
            .build());
  }

  void send(NgapMessage message) {
    if (association != null) {
      var _ = association.send(0, PPID, Ngap.encode(message));
    }
  }

  private void onNas(Connection connection, Octets pdu) {
    switch (Envelope.of(pdu)) {
      case Envelope.Plain(Octets plain) -> onMessage(connection, plain);
      case Envelope.Protected(var secured) -> {
        ScriptedPhone phone = connection.phone;
        NasMessage outer = null;
        if (phone == null && secured.type() == SecurityHeaderType.INTEGRITY_PROTECTED) {
          outer = Nas.decodeUplink(secured.payload()).message();
          phone = outer == null ? null : known(outer);
        }
        Octets plain = phone == null ? null : phone.open(secured);
        if (plain != null && phone != null) {
          connection.phone = phone;
          connection.isSecured = true;
          onMessage(connection, inner(phone, plain));
        } else if (outer instanceof ServiceRequest) {
          sendPlain(
              connection,
              new ServiceRejectBuilder(GmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK)
                  .build());
          release(connection);
        } else {
          onMessage(connection, secured.payload());
        }
      }
      case Envelope.TooShort _, Envelope.Reserved _ -> throw new IllegalStateException("bad NAS");
    }
  }

  /// The message in the container of an initial message, deciphered.
  private static Octets inner(ScriptedPhone phone, Octets plain) {
    NasMessage message = Nas.decodeUplink(plain).message();
    Octets container =
        message instanceof RegistrationRequest r
            ? r.nasMessageContainer()
            : message instanceof ServiceRequest s ? s.nasMessageContainer() : null;
    return container == null
        ? plain
        : phone.decipher(java.util.Objects.requireNonNull(phone.lastUplink), container);
  }

  private @Nullable ScriptedPhone known(NasMessage message) {
    return switch (message) {
      case RegistrationRequest r when r.mobileIdentity() instanceof MobileIdentity.Guti g ->
          byTmsi.get(g.guti().tmsi().bits());
      case DeregistrationRequestUeOriginating d
          when d.mobileIdentity() instanceof MobileIdentity.Guti g ->
          byTmsi.get(g.guti().tmsi().bits());
      case ServiceRequest s -> byTmsi.get(s.sTmsi().tmsi().bits());
      default -> null;
    };
  }

  private void onMessage(Connection connection, Octets plain) {
    NasMessage message = Nas.decodeUplink(plain).message();
    if (message == null) {
      throw new IllegalStateException("cannot decode " + plain);
    }
    nas.add(message);
    switch (message) {
      case RegistrationRequest request -> onRegistration(connection, request);
      case IdentityResponse response when !connection.isSecured ->
          identified(connection, response.mobileIdentity());
      case AuthenticationResponse response -> onResponse(connection, response);
      case AuthenticationFailure failure -> onFailure(connection, failure);
      case SecurityModeComplete complete -> onSecured(connection, complete);
      case UlNasTransport transport -> onTransport(connection, transport);
      case ServiceRequest _ -> onService(connection);
      case DeregistrationRequestUeOriginating request -> {
        if (!request.deregistrationType().switchOff()) {
          sendNas(connection, new DeregistrationAcceptUeOriginating());
        }
        release(connection);
      }
      default -> {
        // seen, and nothing to do
      }
    }
  }

  private void onRegistration(Connection connection, RegistrationRequest request) {
    connection.request = request;
    if (registrationCause != null) {
      RegistrationRejectBuilder reject =
          new RegistrationRejectBuilder(registrationCause).t3346Value(t3346);
      if (connection.isSecured) {
        sendNas(connection, reject.build());
      } else {
        sendPlain(connection, reject.build());
      }
      release(connection);
    } else if (connection.isSecured) {
      accept(connection);
    } else if (request.mobileIdentity() instanceof Suci) {
      identified(connection, request.mobileIdentity());
    } else {
      sendPlain(connection, new IdentityRequest(IdentityType.SUCI));
    }
  }

  private void identified(Connection connection, MobileIdentity identity) {
    Suci.Imsi suci = (Suci.Imsi) identity;
    connection.phone = new ScriptedPhone(supi(suci));
    authenticate(connection);
  }

  private Supi supi(Suci.Imsi suci) {
    HomeNetworkKey key = identities.get(suci.publicKeyId());
    if (key != null && key.deconceal(suci.schemeOutput()) instanceof Deconcealed.Plain plain) {
      return new Supi(PLMN.mcc() + PLMN.mnc() + Msin.unpack(plain.schemeInput()));
    }
    return java.util.Objects.requireNonNull(suci.supi());
  }

  private void authenticate(Connection connection) {
    ScriptedPhone phone = connection.phone();
    Octets rand = Octets.ofHex("%032x".formatted(++lastRand));
    sqn += 32;
    var vector =
        FiveGAka.vector(
            aka,
            rand,
            Octets.ofHex("%012x".formatted(sqn)),
            Octets.of(0x80, 0),
            ServingNetworkName.of(PLMN));
    phone.xresStar = vector.xresStar();
    phone.kAusf = vector.kAusf();
    connection.lastRandSent = rand;
    Octets autn = vector.autn();
    if (wrongMacs > 0) {
      wrongMacs--;
      autn = autn.slice(0, 15).plus(Octets.of(autn.at(15) ^ 1));
    }
    phone.ngKsi = (phone.ngKsi + 1) % 7;
    sendPlain(
        connection,
        new AuthenticationRequestBuilder(NasKeySet.ofNative(phone.ngKsi), KeyDerivation.ABBA)
            .rand(rand)
            .autn(autn)
            .build());
  }

  private void onResponse(Connection connection, AuthenticationResponse response) {
    ScriptedPhone phone = connection.phone();
    if (rejectsAuthentication || !phone.xresStar.equals(response.response())) {
      sendPlain(connection, new AuthenticationRejectBuilder().build());
      release(connection);
      return;
    }
    Octets kSeaf = KeyDerivation.kSeaf(phone.kAusf, ServingNetworkName.of(PLMN));
    phone.newKeys(KeyDerivation.kAmf(kSeaf, phone.supi, KeyDerivation.ABBA));
    UeSecurityCapability capability =
        java.util.Objects.requireNonNull(connection.request().ueSecurityCapability());
    SecurityModeCommand command =
        new SecurityModeCommandBuilder(
                new SecurityAlgorithms(2, 2),
                NasKeySet.ofNative(phone.ngKsi),
                replaysOtherCapabilities ? UeSecurityCapability.ofMasks(0x80, 0x40) : capability)
            .imeisvRequest(ImeisvRequest.REQUESTED)
            .additionalSecurityInformation(new AdditionalSecurityInformation(false, true))
            .build();
    Octets pdu =
        phone.protect(SecurityHeaderType.INTEGRITY_PROTECTED_WITH_NEW_CONTEXT, Nas.encode(command));
    down(connection, pdu);
    if (airRepeatsSecurityMode) {
      down(connection, pdu);
    }
    if (repeatsSecurityMode) {
      down(
          connection,
          phone.protect(
              SecurityHeaderType.INTEGRITY_PROTECTED_WITH_NEW_CONTEXT, Nas.encode(command)));
    }
  }

  private void onFailure(Connection connection, AuthenticationFailure failure) {
    if (failure.cause() == GmmCause.SYNCH_FAILURE) {
      Octets highest =
          FiveGAka.sqnOfAuts(
              aka,
              java.util.Objects.requireNonNull(connection.lastRandSent),
              java.util.Objects.requireNonNull(failure.auts()));
      sqn = java.util.Objects.requireNonNull(highest).reader().number(6);
    }
    if (isSilentAfterFailure) {
      return;
    }
    if (failure.cause() == GmmCause.MAC_FAILURE) {
      sendPlain(connection, new IdentityRequest(IdentityType.SUCI));
    } else {
      authenticate(connection);
    }
  }

  private void onSecured(Connection connection, SecurityModeComplete complete) {
    connection.isSecured = true;
    connection.request =
        (RegistrationRequest)
            java.util.Objects.requireNonNull(
                Nas.decodeUplink(java.util.Objects.requireNonNull(complete.nasMessageContainer()))
                    .message());
    accept(connection);
  }

  private void accept(Connection connection) {
    FiveGTmsi tmsi = new FiveGTmsi(++lastTmsi);
    byTmsi.put(tmsi.bits(), connection.phone());
    RegistrationAccept accept =
        new RegistrationAcceptBuilder(RegistrationResult.THREE_GPP)
            .guti(new MobileIdentity.Guti(new FiveGGuti(GUAMI, tmsi)))
            .taiList(TaiList.of(List.of(TAI)))
            .allowedNssai(Nssai.of(List.of(SLICE)))
            .t3512Value(GprsTimer3.ofSeconds(3600))
            .pduSessionStatus(
                connection.request().pduSessionStatus() == null
                    ? null
                    : PduSessionSet.of(isForgetful ? List.of() : upf.sessions(connection.phone())))
            .build();
    setUpContext(connection, accept);
  }

  /// As if REGISTRATION COMPLETE had been lost and T3550 had expired.
  void repeatAccept(Connection connection) {
    accept(connection);
  }

  private void setUpContext(Connection connection, GmmDownlink message) {
    send(
        InitialContextSetupRequestBuilder.of(
                connection.amfId,
                connection.ranId,
                GUAMI,
                List.of(new AllowedNssaiItem(SLICE)),
                new UeSecurityCapabilities(
                    new NrEncryptionAlgorithms(soliton.per.Bits.of(0xE000, 16)),
                    new NrIntegrityProtectionAlgorithms(soliton.per.Bits.of(0xE000, 16)),
                    new EutraEncryptionAlgorithms(soliton.per.Bits.of(0, 16)),
                    new EutraIntegrityProtectionAlgorithms(soliton.per.Bits.of(0, 16))),
                new SecurityKey(connection.phone().kAmf))
            .nasPdu(protect(connection, message))
            .build());
  }

  private void onService(Connection connection) {
    if (serviceCause != null) {
      sendNas(connection, new ServiceRejectBuilder(serviceCause).t3346Value(t3346).build());
      release(connection);
      return;
    }
    setUpContext(
        connection,
        new ServiceAcceptBuilder()
            .pduSessionStatus(PduSessionSet.of(upf.sessions(connection.phone())))
            .build());
    upf.resume(connection.phone()).forEach(item -> setUpResources(connection, item));
  }

  private void onTransport(Connection connection, UlNasTransport transport) {
    NasMessage message = Nas.decodeUplink(transport.payloadContainer()).message();
    nas.add(java.util.Objects.requireNonNull(message));
    switch (message) {
      case PduSessionEstablishmentRequest request when sessionCause != null ->
          sendGsm(
              connection,
              new PduSessionEstablishmentRejectBuilder(
                      request.pduSessionId(), request.pti(), sessionCause)
                  .backOffTimerValue(sessionBackOff)
                  .build());
      case PduSessionEstablishmentRequest request
          when typeCause != null && request.pduSessionType() != upf.allowed ->
          sendGsm(
              connection,
              new PduSessionEstablishmentRejectBuilder(
                      request.pduSessionId(), request.pti(), typeCause)
                  .build());
      case PduSessionEstablishmentRequest request ->
          setUpResources(
              connection, upf.establish(connection.phone(), request, this::gsmTransport));
      case PduSessionReleaseRequest request ->
          sendGsm(
              connection,
              new PduSessionReleaseCommandBuilder(
                      request.pduSessionId(), request.pti(), GsmCause.REGULAR_DEACTIVATION)
                  .build());
      case PduSessionReleaseComplete complete -> {
        upf.release(connection.phone(), complete.pduSessionId());
        send(
            new soliton.ngap.message.PduSessionResourceReleaseCommand(
                connection.amfId,
                connection.ranId,
                null,
                null,
                List.of(
                    new soliton.ngap.ie.PduSessionResourceToReleaseItemRelCmd(
                        complete.pduSessionId(),
                        Ngap.encode(
                            new soliton.ngap.transfer.PduSessionResourceReleaseCommandTransfer(
                                CauseNas.NORMAL_RELEASE, null))))));
      }
      default -> {
        // seen, and nothing to do
      }
    }
  }

  private Octets gsmTransport(ScriptedPhone phone, GsmDownlink message) {
    return phone.protect(
        SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED,
        Nas.encode(
            new DlNasTransportBuilder(PayloadContainerType.N1_SM, Nas.encode(message))
                .pduSessionId(message.pduSessionId())
                .build()));
  }

  private void setUpResources(
      Connection connection, soliton.ngap.ie.PduSessionResourceSetupItemSuReq item) {
    upf.expect(connection.ranId, connection.phone());
    send(
        PduSessionResourceSetupRequestBuilder.of(connection.amfId, connection.ranId, List.of(item))
            .build());
  }

  void sendGsm(Connection connection, GsmDownlink message) {
    down(connection, gsmTransport(connection.phone(), message));
  }

  void sendNas(Connection connection, GmmDownlink message) {
    down(connection, protect(connection, message));
  }

  private Octets protect(Connection connection, GmmDownlink message) {
    return connection
        .phone()
        .protect(SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED, Nas.encode(message));
  }

  void sendPlain(Connection connection, GmmDownlink message) {
    down(connection, Nas.encode(message));
  }

  private void down(Connection connection, Octets pdu) {
    send(DownlinkNasTransportBuilder.of(connection.amfId, connection.ranId, pdu).build());
  }

  void release(Connection connection) {
    connections.values().remove(connection);
    send(
        new UeContextReleaseCommand(
            new UeNgapIdPair(connection.amfId, connection.ranId), CauseNas.NORMAL_RELEASE));
  }

  /// The only connection there is.
  Connection connection() {
    return connections.values().iterator().next();
  }

  int connections() {
    return connections.size();
  }

  void stopListening() {
    listener.close();
  }

  /// How often a message of this type has come from phones.
  long count(Class<? extends NasMessage> type) {
    return nas.stream().filter(type::isInstance).count();
  }
}
