package soliton.amf;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soliton.base.FiveGGuti;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Pei;
import soliton.base.Supi;
import soliton.base.Tai;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.Direction;
import soliton.crypto.FiveGAka;
import soliton.crypto.IntegrityAlgorithm;
import soliton.crypto.KeyDerivation;
import soliton.crypto.Milenage;
import soliton.crypto.NasBearer;
import soliton.crypto.NasCount;
import soliton.crypto.SqnCheck;
import soliton.crypto.UsimAnswer;
import soliton.nas.Decoded;
import soliton.nas.Envelope;
import soliton.nas.Nas;
import soliton.nas.NasMessage;
import soliton.nas.SecurityHeaderType;
import soliton.nas.SecurityProtected;
import soliton.nas.gmm.AuthenticationRequest;
import soliton.nas.gmm.AuthenticationResponse;
import soliton.nas.gmm.ConfigurationUpdateCommand;
import soliton.nas.gmm.RegistrationAccept;
import soliton.nas.gmm.RegistrationComplete;
import soliton.nas.gmm.RegistrationRequest;
import soliton.nas.gmm.RegistrationRequestBuilder;
import soliton.nas.gmm.SecurityModeCommand;
import soliton.nas.gmm.SecurityModeComplete;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.NasKeySet;
import soliton.nas.ie.Nssai;
import soliton.nas.ie.RegistrationType;
import soliton.nas.ie.Suci;
import soliton.nas.ie.UeSecurityCapability;
import soliton.ngap.NgapMessage;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.GlobalGnbId;
import soliton.ngap.ie.GnbId;
import soliton.ngap.ie.NrCellIdentity;
import soliton.ngap.ie.NrCgi;
import soliton.ngap.ie.PduSessionResourceSetupItemCxtReq;
import soliton.ngap.ie.PduSessionResourceSetupItemCxtRes;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.RrcEstablishmentCause;
import soliton.ngap.ie.TargetId;
import soliton.ngap.ie.TargetRanNodeId;
import soliton.ngap.ie.UeContextRequest;
import soliton.ngap.ie.UeNgapIdPair;
import soliton.ngap.ie.UserLocationInformationNr;
import soliton.ngap.message.DownlinkNasTransport;
import soliton.ngap.message.InitialContextSetupRequest;
import soliton.ngap.message.InitialContextSetupResponse;
import soliton.ngap.message.InitialUeMessage;
import soliton.ngap.message.InitialUeMessageBuilder;
import soliton.ngap.message.UeContextReleaseCommand;
import soliton.ngap.message.UeContextReleaseComplete;
import soliton.ngap.message.UeContextReleaseRequest;
import soliton.ngap.message.UplinkNasTransportBuilder;
import soliton.per.Bits;

/// A phone that a test plays, with a real USIM and real keys; its messages travel in those of its
/// gNB. Methods do what an honest phone does; a test that wants otherwise sends octets of its own.
final class Phone {
  static final Octets K = Octets.ofHex("465B5CE8B199B49FAA5F0A2EE238A6BC");
  static final Octets OPC = Octets.ofHex("E8ED289DEBA952E4283B54E88E6183CA");
  static final Octets TRANSFER = Octets.ofHex("000102");

  private final World world;
  private final Supi supi;
  private Gnb gnb;
  private RanUeNgapId ranId;
  private @Nullable AmfUeNgapId amfId;
  private Tai tai = World.TAI;
  boolean contextRequested = true;
  boolean followOn = true;
  UeSecurityCapability capability = UeSecurityCapability.ofMasks(0xF0, 0xF0);
  @Nullable FiveGGuti guti;
  RegistrationType.Kind kind = RegistrationType.Kind.INITIAL;
  long highestSequence;
  @Nullable InitialContextSetupRequest context;

  // keys
  private int ksi = 7;
  private Octets kSeaf = Octets.EMPTY;
  private Octets kNasEnc = Octets.EMPTY;
  private Octets kNasInt = Octets.EMPTY;
  private Octets kAmf = Octets.EMPTY;
  private CipheringAlgorithm ciphering = CipheringAlgorithm.NEA0;
  private IntegrityAlgorithm integrity = IntegrityAlgorithm.NIA0;
  NasCount uplink = NasCount.ZERO;
  private boolean keyed;
  boolean secured;

  Phone(World world, Gnb gnb, Supi supi) {
    this.world = world;
    this.gnb = gnb;
    this.supi = supi;
    this.ranId = new RanUeNgapId(gnb.nextRanUeNgapId());
  }

  Supi supi() {
    return supi;
  }

  Gnb gnb() {
    return gnb;
  }

  RanUeNgapId ranId() {
    return ranId;
  }

  void amfId(AmfUeNgapId told) {
    amfId = told;
  }

  AmfUeNgapId amfId() {
    return Objects.requireNonNull(amfId, "the AMF has not answered yet");
  }

  Octets kGnb(NasCount of) {
    return KeyDerivation.kGnb(kAmf, of);
  }

  void moveTo(Gnb next, Tai there) {
    gnb = next;
    tai = there;
  }

  // ---- Messages ---------------------------------------------------------------------------------

  UserLocationInformationNr location() {
    return new UserLocationInformationNr(
        new NrCgi(World.PLMN, new NrCellIdentity(0x10)),
        tai,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  MobileIdentity identity() {
    FiveGGuti known = guti;
    return known != null ? new MobileIdentity.Guti(known) : suci();
  }

  Suci.Imsi suci() {
    return Suci.Imsi.unconcealed(supi, World.PLMN, "0000");
  }

  /// The whole request; [#cleartext] is the part that travels readable.
  RegistrationRequest request() {
    return new RegistrationRequestBuilder(
            new RegistrationType(kind, followOn),
            keyed ? NasKeySet.ofNative(ksi) : NasKeySet.NO_KEY,
            identity())
        .ueSecurityCapability(capability)
        .requestedNssai(Nssai.of(List.of(HomeNetwork.SLICE)))
        .build();
  }

  RegistrationRequest cleartext() {
    return new RegistrationRequestBuilder(
            new RegistrationType(kind, followOn),
            keyed ? NasKeySet.ofNative(ksi) : NasKeySet.NO_KEY,
            identity())
        .ueSecurityCapability(capability)
        .build();
  }

  /// On a new connection, unprotected.
  void sendInitial(NasMessage message) {
    sendInitialPdu(Nas.encode(message));
  }

  /// On a new connection, with the keys that the phone has (TS 24.501 4.4.6).
  void sendInitialProtected(NasMessage message) {
    secured = true;
    sendInitialPdu(protect(SecurityHeaderType.INTEGRITY_PROTECTED, Nas.encode(message)));
  }

  void sendInitialPdu(Octets nas) {
    ranId = new RanUeNgapId(gnb.nextRanUeNgapId());
    amfId = null;
    gnb.send(initial(ranId, nas));
  }

  /// A registration request on a connection with this identifier.
  InitialUeMessage initialWith(RanUeNgapId id) {
    ranId = id;
    return initial(id, Nas.encode(cleartext()));
  }

  private InitialUeMessage initial(RanUeNgapId id, Octets nas) {
    return InitialUeMessageBuilder.of(id, nas, location())
        .rrcEstablishmentCause(RrcEstablishmentCause.MO_SIGNALLING)
        .ueContextRequest(contextRequested ? UeContextRequest.REQUESTED : null)
        .build();
  }

  /// Registers until the AMF sets up the context.
  void registerUpToContext() {
    sendInitial(cleartext());
    answer(expect(AuthenticationRequest.class));
    complete(expect(SecurityModeCommand.class), Nas.encode(request()));
  }

  TargetId targetId() {
    return new TargetRanNodeId(
        new GlobalGnbId(World.PLMN, new GnbId.GnbIdValue(Bits.of(9, 32))), tai, null);
  }

  /// On the connection, protected if security is on.
  void send(NasMessage message) {
    Octets plain = Nas.encode(message);
    sendPdu(secured ? protect(SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED, plain) : plain);
  }

  void sendPdu(Octets nas) {
    gnb.send(
        UplinkNasTransportBuilder.of(amfId(), ranId, nas)
            .userLocationInformation(location())
            .build());
  }

  /// The container of an initial message, ciphered with the count of the message that carries it.
  Octets ciphered(NasMessage whole) {
    return ciphering.apply(
        kNasEnc, uplink.toCount(), NasBearer.THREE_GPP_ACCESS, Direction.UPLINK, Nas.encode(whole));
  }

  Octets protect(SecurityHeaderType type, Octets plain) {
    NasCount count = uplink;
    uplink = count.next();
    Octets payload =
        type.isCiphered()
            ? ciphering.apply(
                kNasEnc, count.toCount(), NasBearer.THREE_GPP_ACCESS, Direction.UPLINK, plain)
            : plain;
    var unsigned = new SecurityProtected(type, 0, count.sequenceNumber(), payload);
    int mac =
        (int)
            integrity
                .mac(
                    kNasInt,
                    count.toCount(),
                    NasBearer.THREE_GPP_ACCESS,
                    Direction.UPLINK,
                    unsigned.macInput())
                .reader()
                .u32();
    return new SecurityProtected(type, mac, count.sequenceNumber(), payload).toOctets();
  }

  /// The next NAS message, which must be of this type. Contexts that come with it are set up.
  <M extends NasMessage> M expect(Class<M> type) {
    NasMessage message = expectNas();
    if (!type.isInstance(message)) {
      throw new AssertionError("want " + type.getSimpleName() + ", got " + message);
    }
    return type.cast(message);
  }

  NasMessage expectNas() {
    NgapMessage ngap = gnb.expect(NgapMessage.class);
    Octets nas =
        switch (ngap) {
          case DownlinkNasTransport transport -> {
            amfId = transport.amfUeNgapId();
            yield transport.nasPdu();
          }
          case InitialContextSetupRequest request -> setUp(request);
          default -> throw new AssertionError("no NAS in " + ngap);
        };
    return open(Objects.requireNonNull(nas, "no NAS"));
  }

  @Nullable Octets setUp(InitialContextSetupRequest request) {
    amfId = request.amfUeNgapId();
    context = request;
    List<PduSessionResourceSetupItemCxtReq> items = request.pduSessionResourceSetupListCxtReq();
    gnb.send(
        new InitialContextSetupResponse(
            request.amfUeNgapId(),
            request.ranUeNgapId(),
            items == null
                ? null
                : items.stream()
                    .map(i -> new PduSessionResourceSetupItemCxtRes(i.pduSessionId(), TRANSFER))
                    .toList(),
            null,
            null));
    return request.nasPdu();
  }

  /// Opens what the network sent, and insists on its protection.
  NasMessage open(Octets nas) {
    return switch (Envelope.of(nas)) {
      case Envelope.Plain(Octets plain) -> decoded(plain);
      case Envelope.Protected(SecurityProtected p) -> {
        if (p.type() == SecurityHeaderType.INTEGRITY_PROTECTED_WITH_NEW_CONTEXT) {
          yield decoded(p.payload()); // verified when its algorithms are known: see secure()
        }
        NasCount count = new NasCount(p.sequenceNumber());
        verify(p, count);
        yield decoded(
            ciphering.apply(
                kNasEnc,
                count.toCount(),
                NasBearer.THREE_GPP_ACCESS,
                Direction.DOWNLINK,
                p.payload()));
      }
      case Envelope.TooShort _, Envelope.Reserved _ -> throw new AssertionError("not NAS: " + nas);
    };
  }

  private void verify(SecurityProtected p, NasCount count) {
    Octets mac = new OctetWriter(4).u32(p.mac()).toOctets();
    if (!integrity.verifies(
        kNasInt,
        count.toCount(),
        NasBearer.THREE_GPP_ACCESS,
        Direction.DOWNLINK,
        p.macInput(),
        mac)) {
      throw new AssertionError("the network's message is not authentic");
    }
  }

  private static NasMessage decoded(Octets plain) {
    Decoded decoded = Nas.decodeDownlink(plain);
    return Objects.requireNonNull(decoded.message(), () -> "undecodable: " + decoded);
  }

  // ---- What an honest phone does ----------------------------------------------------------------

  UsimAnswer usim(AuthenticationRequest request) {
    return FiveGAka.answer(
        Milenage.ofOpc(K, OPC),
        Objects.requireNonNull(request.rand()),
        Objects.requireNonNull(request.autn()),
        World.SERVING_NETWORK,
        new SqnCheck() {
          @Override
          public boolean isFresh(Octets sqn) {
            return sqn.reader().number(6) > highestSequence;
          }

          @Override
          public Octets highest() {
            return Octets.ofHex("%012x".formatted(highestSequence));
          }
        });
  }

  /// Answers a challenge and keeps the keys.
  void answer(AuthenticationRequest request) {
    if (!(usim(request) instanceof UsimAnswer.Accepted accepted)) {
      throw new AssertionError("the USIM refuses: " + usim(request));
    }
    highestSequence = accepted.sqn().reader().number(6);
    ksi = request.ngKsi().identifier();
    kSeaf = KeyDerivation.kSeaf(accepted.kAusf(), World.SERVING_NETWORK);
    kAmf = KeyDerivation.kAmf(kSeaf, supi, KeyDerivation.ABBA);
    send(new AuthenticationResponse(accepted.resStar(), null));
  }

  /// Takes the algorithms into use.
  void secure(SecurityModeCommand command) {
    ciphering =
        Objects.requireNonNull(
            CipheringAlgorithm.of(command.selectedNasSecurityAlgorithms().ciphering()));
    integrity =
        Objects.requireNonNull(
            IntegrityAlgorithm.of(command.selectedNasSecurityAlgorithms().integrity()));
    kNasEnc = KeyDerivation.kNasEnc(kAmf, ciphering);
    kNasInt = KeyDerivation.kNasInt(kAmf, integrity);
    uplink = NasCount.ZERO;
    keyed = true;
    secured = true;
  }

  void complete(SecurityModeCommand command, @Nullable Octets wholeRequest) {
    secure(command);
    Octets plain =
        Nas.encode(
            new SecurityModeComplete(
                new MobileIdentity.Imeisv(new Pei("4370816125816151")), wholeRequest, null));
    sendPdu(protect(SecurityHeaderType.INTEGRITY_PROTECTED_AND_CIPHERED_WITH_NEW_CONTEXT, plain));
  }

  /// Registration from SUCI to complete (TS 23.502 4.2.2.2.2); the accept as it came.
  RegistrationAccept register() {
    secured = false;
    sendInitial(cleartext());
    answer(expect(AuthenticationRequest.class));
    complete(expect(SecurityModeCommand.class), Nas.encode(request()));
    return accepted();
  }

  /// From the accept on.
  RegistrationAccept accepted() {
    RegistrationAccept accept = expect(RegistrationAccept.class);
    if (accept.guti() != null) {
      guti = accept.guti().guti();
      send(new RegistrationComplete(null));
    }
    expect(ConfigurationUpdateCommand.class);
    return accept;
  }

  /// As [#accepted], while other connections of the same phone end.
  void acceptedAmongOthers() {
    while (true) {
      NgapMessage ngap = gnb.expect(NgapMessage.class);
      if (ngap instanceof InitialContextSetupRequest request
          && request.ranUeNgapId().equals(ranId)
          && open(Objects.requireNonNull(setUp(request))) instanceof RegistrationAccept accept) {
        guti = Objects.requireNonNull(accept.guti()).guti();
        send(new RegistrationComplete(null));
        return;
      }
    }
  }

  /// The gNB has nothing to do for the phone: it becomes idle.
  void becomeIdle() {
    gnb.send(
        new UeContextReleaseRequest(amfId(), ranId, null, CauseRadioNetwork.USER_INACTIVITY, null));
    released();
  }

  /// The AMF commands the release, the gNB obeys.
  UeContextReleaseCommand released() {
    UeContextReleaseCommand command = gnb.expect(UeContextReleaseCommand.class);
    if (command.ueNgapIds() instanceof UeNgapIdPair pair) {
      gnb.send(
          new UeContextReleaseComplete(
              pair.amfUeNgapId(), pair.ranUeNgapId(), null, null, null, null, null));
    }
    world.settle();
    secured = false;
    return command;
  }

  static PduSessionId session(int id) {
    return new PduSessionId(id);
  }
}
