package soliton.smf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.AmfId;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Guami;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.base.Tac;
import soliton.base.Tai;
import soliton.nas.Nas;
import soliton.nas.gsm.GsmMessage;
import soliton.nas.gsm.PduSessionEstablishmentRequestBuilder;
import soliton.nas.gsm.PduSessionReleaseComplete;
import soliton.nas.ie.IntegrityProtectionRate;
import soliton.nas.ie.PduSessionType;
import soliton.nas.ie.Pti;
import soliton.nf.Counters;
import soliton.nf.Simulation;
import soliton.ngap.Ngap;
import soliton.ngap.ie.AssociatedQosFlowItem;
import soliton.ngap.ie.GtpTeid;
import soliton.ngap.ie.GtpTunnel;
import soliton.ngap.ie.QosFlowPerTnlInformation;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.ngap.transfer.PduSessionResourceSetupResponseTransfer;
import soliton.pfcp.Pfcp;
import soliton.sbi.Arp;
import soliton.sbi.NfInstanceId;
import soliton.sbi.RatType;
import soliton.sbi.SbiProblem;
import soliton.sbi.SscMode;
import soliton.sbi.SubscribedDefaultQos;
import soliton.sbi.UserLocation;
import soliton.sbi.namf.NamfCommunication;
import soliton.sbi.npcf.NpcfSmPolicyControl;
import soliton.sbi.nsmf.NsmfPduSession.CreateResult;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.RequestType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextCreateData;
import soliton.sbi.nsmf.NsmfPduSession.SmContextRef;
import soliton.sbi.nsmf.NsmfPduSession.SmContextReleaseData;
import soliton.sbi.nsmf.NsmfPduSession.SmContextUpdateData;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;
import soliton.sbi.nudm.NudmSubscriberDataManagement;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;
import soliton.sbi.nudm.NudmUeContextManagement;
import soliton.transport.memory.MemoryNetwork;
import soliton.transport.memory.Parcel;

/// An SMF between a scripted UPF and scripted functions, in a simulation: tests read as the AMF's
/// side of a call flow.
final class SmfHarness implements AutoCloseable {
  static final Supi SUPI = new Supi("999700000000001");
  static final PduSessionId PSI = new PduSessionId(5);
  static final Pti PTI = new Pti(7);
  static final Dnn INTERNET = new Dnn("internet");
  static final Snssai SLICE = Snssai.of(1);
  static final Plmn PLMN = Plmn.parse("999-70");
  static final Ipv4Address GNB = Ipv4Address.parse("10.0.0.9");
  static final UserLocation LOCATION =
      new UserLocation(
          new Tai(PLMN, new Tac(1)),
          0x10,
          Octets.ofHex("000001"),
          Instant.parse("2026-11-22T08:00:00Z"));

  final Simulation simulation = new Simulation(Long.getLong("soliton.seed", 23502));
  final Counters counters = new Counters();
  final ScriptedUpf upf;
  final Amf amf = new Amf();
  final Udm udm = new Udm();
  final Pcf pcf = new Pcf();
  final Smf smf;

  /// What charging heard.
  final List<Used> usages = new ArrayList<>();

  record Used(SessionUsage usage, boolean isLast) {}

  SmfHarness() throws IOException {
    this(24, 15);
  }

  /// @param prefixLength of the address pool
  SmfHarness(int prefixLength, int sessionsPerUe) throws IOException {
    this(
        List.of(
            new DataNetwork(
                INTERNET,
                new DataNetwork.Pool(Ipv4Address.parse("10.45.0.0"), prefixLength),
                List.of(Ipv4Address.parse("9.9.9.9"), Ipv4Address.parse("1.1.1.1")),
                1400)),
        sessionsPerUe,
        config -> config);
  }

  SmfHarness(List<DataNetwork> networks, int sessionsPerUe, UnaryOperator<SmfConfig> changed)
      throws IOException {
    MemoryNetwork network = new MemoryNetwork(this::carry);
    upf = new ScriptedUpf(network.datagrams(host("10.0.0.2")));
    SmfConfig config =
        new SmfConfig(
            new NfInstanceId(new java.util.UUID(0, 1)),
            PLMN,
            new InetSocketAddress(host("10.0.0.1"), Pfcp.PORT),
            new InetSocketAddress(host("10.0.0.2"), Pfcp.PORT),
            List.of(SLICE),
            networks,
            sessionsPerUe);
    smf =
        new Smf(
            changed.apply(config),
            new SmfPeers(udm, udm.contexts, pcf, amf),
            simulation,
            network.datagrams(host("10.0.0.1")),
            counters,
            (whose, usage, isLast) -> usages.add(new Used(usage, isLast)));
  }

  /// Loses and repeats datagrams with these chances; delays are drawn by the simulation.
  double loss;

  double repetition;

  /// Everything that was sent on N4, in its order.
  final List<Parcel> sent = new ArrayList<>();

  private void carry(Parcel parcel) {
    sent.add(parcel);
    if (simulation.random().nextDouble() >= loss) {
      deliver(parcel);
    }
    if (simulation.random().nextDouble() < repetition) {
      deliver(parcel);
    }
  }

  private void deliver(Parcel parcel) {
    if (loss == 0 && repetition == 0) {
      simulation.start(parcel::deliver);
    } else {
      long delay = simulation.random().nextLong(1, Duration.ofSeconds(3).toNanos());
      simulation.after(delay, () -> simulation.start(parcel::deliver));
    }
  }

  /// With the association set up.
  SmfHarness associated() {
    smf.start();
    simulation.runUntil(smf::hasUserPlane);
    return this;
  }

  private static InetAddress host(String address) {
    return InetAddress.ofLiteral(address);
  }

  @Override
  public void close() {
    smf.close();
    simulation.close();
  }

  void pass(Duration time) {
    simulation.pass(time);
  }

  // the AMF's side

  static PduSessionEstablishmentRequestBuilder request() {
    return new PduSessionEstablishmentRequestBuilder(PSI, PTI, IntegrityProtectionRate.FULL)
        .pduSessionType(PduSessionType.IPV4);
  }

  CreateResult create(GsmMessage request) {
    return create(
        request.pduSessionId(), Nas.encode(request), INTERNET, SLICE, RequestType.INITIAL_REQUEST);
  }

  CreateResult create(Octets request, Dnn dnn, Snssai slice, @Nullable RequestType type) {
    return create(PSI, request, dnn, slice, type);
  }

  private CreateResult create(
      PduSessionId id, Octets request, Dnn dnn, Snssai slice, @Nullable RequestType type) {
    return smf.createSmContext(
        new SmContextCreateData(
            SUPI,
            null,
            null,
            id,
            dnn,
            false,
            slice,
            new NfInstanceId(new java.util.UUID(0, 2)),
            new Guami(PLMN, new AmfId(2, 1, 0)),
            PLMN,
            type,
            request,
            RatType.NR,
            LOCATION,
            (supi, session) -> amf.released.add(session)));
  }

  /// Up to the messages for UE and RAN.
  SmContextRef createAndAwaitTransfer() {
    return createAndAwaitTransfer(request().build());
  }

  SmContextRef createAndAwaitTransfer(GsmMessage request) {
    CreateResult.Created created = assertInstanceOf(CreateResult.Created.class, create(request));
    int before = amf.transfers.size();
    simulation.runUntil(() -> amf.transfers.size() > before);
    return created.context();
  }

  /// A session over the RAN.
  SmContextRef establish() {
    return establish(request().build());
  }

  SmContextRef establish(GsmMessage request) {
    SmContextRef ref = createAndAwaitTransfer(request);
    UpdateResult.Updated updated = updated(n2(ref, N2SmInfoType.PDU_RES_SETUP_RSP, ranTunnel(GNB)));
    assertEquals("ACTIVATED", String.valueOf(updated.upCnxState()));
    return ref;
  }

  UpdateResult n1(SmContextRef ref, GsmMessage message) {
    return n1(ref, Nas.encode(message));
  }

  UpdateResult n1(SmContextRef ref, Octets message) {
    return smf.updateSmContext(ref, SmContextUpdateData.n1(message, LOCATION));
  }

  UpdateResult n2(SmContextRef ref, N2SmInfoType type, Octets content) {
    return smf.updateSmContext(ref, SmContextUpdateData.n2(type, content));
  }

  void release(SmContextRef ref) {
    smf.releaseSmContext(ref, new SmContextReleaseData(null, null, null));
  }

  static UpdateResult.Updated updated(UpdateResult result) {
    return assertInstanceOf(UpdateResult.Updated.class, result);
  }

  static <T extends GsmMessage> T read(Class<T> kind, @Nullable Octets n1) {
    assertNotNull(n1, "no message for the UE");
    return assertInstanceOf(kind, Nas.decodeDownlink(n1).message());
  }

  static GsmMessage releaseComplete(Pti pti) {
    return new PduSessionReleaseComplete(PSI, pti, null, null);
  }

  static Octets ranTunnel(Ipv4Address address) {
    GtpTunnel tunnel =
        new GtpTunnel(TransportLayerAddress.of(address.toInetAddress()), new GtpTeid(0x12345678));
    QosFlowPerTnlInformation flows =
        new QosFlowPerTnlInformation(
            tunnel, List.of(new AssociatedQosFlowItem(new soliton.base.Qfi(1), null, null)));
    return Ngap.encode(
        new PduSessionResourceSetupResponseTransfer(
            flows, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null));
  }

  /// Records what the SMF asks the AMF for.
  static final class Amf implements NamfCommunication {
    final List<N1N2MessageTransferRequest> transfers = new ArrayList<>();
    final List<PduSessionId> released = new ArrayList<>();
    Function<N1N2MessageTransferRequest, TransferOutcome> answer =
        request -> TransferOutcome.N1_N2_TRANSFER_INITIATED;

    @Override
    public TransferOutcome n1N2MessageTransfer(Supi supi, N1N2MessageTransferRequest request) {
      transfers.add(request);
      return answer.apply(request);
    }

    N1N2MessageTransferRequest last() {
      return transfers.getLast();
    }
  }

  /// A subscriber, and the SMFs that are registered.
  static final class Udm implements NudmSubscriberDataManagement {
    static final SubscribedDefaultQos QOS =
        new SubscribedDefaultQos(9, new Arp(8, false, true), null);
    static final Ambr AMBR = new Ambr(BitRate.ofMegabits(100), BitRate.ofMegabits(200));
    @Nullable SbiProblem refusal;
    SessionManagement subscription = subscription(List.of(soliton.sbi.PduSessionType.IPV4), null);
    final Contexts contexts = new Contexts();

    static SessionManagement subscription(
        List<soliton.sbi.PduSessionType> types, @Nullable Ipv4Address fixed) {
      return new SessionManagement(
          types.getFirst(),
          types,
          SscMode.SSC_MODE_1,
          List.of(SscMode.SSC_MODE_1),
          QOS,
          AMBR,
          fixed);
    }

    @Override
    public AccessAndMobility accessAndMobility(Supi supi, Plmn servingNetwork) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SmfSelection smfSelection(Supi supi) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SessionManagement sessionManagement(Supi supi, Snssai snssai, Dnn dnn) {
      if (refusal != null) {
        throw refusal;
      }
      return subscription;
    }

    @Override
    public String subscribe(Supi supi, ChangeListener listener) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void unsubscribe(Supi supi, String subscriptionId) {
      throw new UnsupportedOperationException();
    }
  }

  static final class Contexts implements NudmUeContextManagement {
    final List<PduSessionId> registered = new ArrayList<>();
    boolean failing;

    @Override
    public void registerAmf(Supi supi, AmfRegistration registration) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void deregisterAmf(Supi supi, Guami guami) {
      throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable AmfRegistration amfOf(Supi supi) {
      return null;
    }

    @Override
    public void registerSmf(Supi supi, PduSessionId session, SmfRegistration registration) {
      registered.add(session);
    }

    @Override
    public void deregisterSmf(Supi supi, PduSessionId session) {
      if (failing) {
        throw SbiProblem.of(500, "SYSTEM_FAILURE");
      }
      registered.remove(session);
    }
  }

  static final class Pcf implements NpcfSmPolicyControl {
    final List<String> associations = new ArrayList<>();
    @Nullable SbiProblem refusal;

    /// Rules that a session gets beside the default one.
    final List<PccRule> rules = new ArrayList<>();

    final List<SmPolicyUpdate> updates = new ArrayList<>();
    @Nullable PolicyListener listener;
    private @Nullable SmPolicyContextData session;
    private int last;

    private SmPolicyDecision decision() {
      SmPolicyContextData known = java.util.Objects.requireNonNull(session);
      return new SmPolicyDecision(
          known.subscribedSessionAmbr(), known.subscribedDefaultQos(), rules);
    }

    /// Decides anew, with the rules that there are now.
    void decideAnew() {
      java.util.Objects.requireNonNull(listener).onUpdate(decision());
    }

    @Override
    public SmPolicyAssociation create(SmPolicyContextData request, PolicyListener listener) {
      if (refusal != null) {
        throw refusal;
      }
      String id = "policy-" + ++last;
      associations.add(id);
      session = request;
      this.listener = listener;
      return new SmPolicyAssociation(id, decision());
    }

    @Override
    public SmPolicyDecision update(String smPolicyId, SmPolicyUpdate change) {
      updates.add(change);
      for (RuleReport report : change.ruleReports()) {
        rules.removeIf(rule -> rule.id().equals(report.pccRuleId()));
      }
      ResourceRequest asked = change.ueRequest();
      if (asked != null) {
        if (refusal != null) {
          throw refusal;
        }
        String id = asked.pccRuleId() == null ? "ue" : asked.pccRuleId();
        rules.removeIf(rule -> rule.id().equals(id));
        if (asked.operation() != RuleOperation.DELETE_PCC_RULE) {
          Integer precedence = asked.precedence();
          rules.add(
              PccRule.of(
                  id,
                  precedence == null ? 100 : precedence,
                  java.util.Objects.requireNonNull(asked.requestedQos()),
                  asked.flows()));
        }
      }
      return decision();
    }

    @Override
    public void delete(String smPolicyId) {
      associations.remove(smPolicyId);
    }
  }
}
