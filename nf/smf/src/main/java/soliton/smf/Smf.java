package soliton.smf;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.PduSessionId;
import soliton.base.Supi;
import soliton.nas.Decoded;
import soliton.nas.Nas;
import soliton.nas.gsm.PduSessionEstablishmentRequest;
import soliton.nas.ie.GsmCause;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.nf.MailRoom;
import soliton.nf.Mailbox;
import soliton.nf.Promise;
import soliton.nf.Scheduler;
import soliton.nf.Timer;
import soliton.sbi.ProblemDetails;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication.TransferOutcome;
import soliton.sbi.nsmf.NsmfPduSession;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;
import soliton.sbi.nudm.NudmUeContextManagement.SmfRegistration;
import soliton.smf.n4.N4;
import soliton.smf.procedure.Establishment;
import soliton.smf.procedure.Modification;
import soliton.smf.procedure.Release;
import soliton.smf.procedure.SessionDesk;
import soliton.smf.rules.BrokenMessages;
import soliton.smf.rules.EstablishmentRules;
import soliton.smf.rules.RefusalRules;
import soliton.smf.session.GsmMessages;
import soliton.smf.session.SmContext;
import soliton.smf.session.SmEvent;
import soliton.transport.Datagrams;

/// Session management function (TS 23.501 6.2.2): PDU sessions of phones, with a mailbox each. Safe
/// for several threads.
public final class Smf implements NsmfPduSession, AutoCloseable {
  private static final Timer ANSWER =
      new Timer(
          "Nsmf answer",
          java.time.Duration.ofSeconds(12),
          0,
          "own",
          "the AMF waits for an answer of a session");

  // TS 24.007 11.2.3.1b
  private static final int FIRST_SESSION = 1;
  private static final int LAST_SESSION = 15;

  private final SmfConfig config;
  private final SmfPeers peers;
  private final MailRoom mailRoom;
  private final EventLog log;
  private final N4 n4;
  private final Map<Dnn, DataNetwork> networks;
  private final Map<Dnn, AddressPool> pools;
  // without state of their own: one for all sessions
  private final Map<Dnn, Modification> modifications;
  private final Release release;
  private final Endings endings = new Endings();
  private final Map<SmContextRef, Session> sessions = new ConcurrentHashMap<>();
  private final Map<SessionKey, SmContextRef> current = new ConcurrentHashMap<>();
  private final Map<Long, Session> bySeid = new ConcurrentHashMap<>();
  private final AtomicLong lastRef = new AtomicLong();

  private record SessionKey(Supi supi, PduSessionId id) {}

  private record Session(SmContext context, Mailbox<SmEvent> mailbox) {}

  /// @param datagrams what N4 is spoken over
  /// @throws java.io.IOException if the SMF's end of N4 cannot be bound
  public Smf(
      SmfConfig config, SmfPeers peers, Scheduler scheduler, Datagrams datagrams, Counters counters)
      throws java.io.IOException {
    this.config = config;
    this.peers = peers;
    this.log = new EventLog(System.getLogger("soliton.smf"), scheduler.clock(), counters);
    this.mailRoom = new MailRoom(scheduler, counters, log);
    this.networks =
        config.dataNetworks().stream()
            .collect(Collectors.toUnmodifiableMap(DataNetwork::dnn, Function.identity()));
    this.pools =
        config.dataNetworks().stream()
            .collect(Collectors.toUnmodifiableMap(DataNetwork::dnn, n -> new AddressPool(n)));
    this.modifications =
        config.dataNetworks().stream()
            .collect(
                Collectors.toUnmodifiableMap(DataNetwork::dnn, n -> new Modification(peers, n)));
    this.n4 = new N4(config, scheduler, datagrams, log, new Reports());
    this.release = new Release(peers, n4);
  }

  /// Sets the association with the UPF up, and keeps it (TS 29.244 6.2.6); returns at once.
  public void start() {
    n4.start();
  }

  /// Sessions that exist now.
  public int sessions() {
    return sessions.size();
  }

  /// True if the UPF is there.
  public boolean hasUserPlane() {
    return n4.isAssociated();
  }

  @Override
  public void close() {
    n4.close();
  }

  // Nsmf_PDUSession

  @Override
  public CreateResult createSmContext(SmContextCreateData request) {
    Decoded decoded = Nas.decodeUplink(request.n1SmMessage());
    if (!(decoded.message() instanceof PduSessionEstablishmentRequest message)) {
      log.peerFault("session.request.broken", "supi", request.supi());
      return new CreateResult.Refused(
          ProblemDetails.of(400, "N1_SM_ERROR"), BrokenMessages.answer(decoded));
    }
    try {
      if (!message.pduSessionId().equals(request.pduSessionId())) {
        // TS 24.501 7.3.2
        throw new Refusal(GsmCause.INVALID_PDU_SESSION_IDENTITY);
      }
      return create(request, message);
    } catch (Refusal refusal) {
      log.info(
          "session.rejected",
          "supi",
          request.supi(),
          "session",
          request.pduSessionId(),
          "dnn",
          request.dnn(),
          "cause",
          refusal.cause);
      mailRoom.counters().counter("SM.PduSessionCreationFail", refusal.cause.code()).add();
      return new CreateResult.Refused(
          ProblemDetails.of(403, refusal.cause.name()),
          GsmMessages.establishmentReject(
              message.pduSessionId(), message.pti(), refusal.cause, refusal.modes));
    }
  }

  @Override
  public UpdateResult updateSmContext(SmContextRef ref, SmContextUpdateData request) {
    Session session = require(ref);
    Promise<UpdateResult> answer = new Promise<>(mailRoom.scheduler());
    if (!session.mailbox.post(new SmEvent.Update(request, answer))) {
      throw SbiProblem.of(503, "NF_CONGESTION", "too much waits for session " + ref.value());
    }
    UpdateResult result = answer.awaitOrNull(ANSWER);
    if (result == null) {
      throw SbiProblem.of(504, "NF_NOT_RESPONDING", "the session did not answer");
    }
    return result;
  }

  @Override
  public void releaseSmContext(SmContextRef ref, SmContextReleaseData request) {
    Session session = require(ref);
    Promise<Boolean> answer = new Promise<>(mailRoom.scheduler());
    if (session.mailbox.post(new SmEvent.Release(request, answer))) {
      answer.awaitOrNull(ANSWER);
    }
  }

  private Session require(SmContextRef ref) {
    Session session = sessions.get(ref);
    if (session == null) {
      throw SbiProblem.of(404, "CONTEXT_NOT_FOUND");
    }
    return session;
  }

  // Create SM Context (TS 23.502 4.3.2.2.1 steps 3 to 6)

  /// Leaves the creation with the cause for the UE.
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final GsmCause cause;
    private final transient soliton.nas.ie.@Nullable AllowedSscModes modes;

    Refusal(GsmCause cause, soliton.nas.ie.@Nullable AllowedSscModes modes) {
      super(cause.name(), null, false, false);
      this.cause = cause;
      this.modes = modes;
    }

    Refusal(GsmCause cause) {
      this(cause, null);
    }
  }

  private CreateResult create(SmContextCreateData request, PduSessionEstablishmentRequest message) {
    if (!message.pti().isAssigned()) {
      // TS 24.501 7.3.1 a)
      throw new Refusal(GsmCause.INVALID_PTI_VALUE);
    }
    requireKnownRequestType(request.requestType());
    DataNetwork network = requireNetwork(request);
    requireRoom(request);
    SessionManagement subscription = requireSubscription(request);
    EstablishmentRules.Outcome outcome = EstablishmentRules.decide(message, subscription);
    if (outcome instanceof EstablishmentRules.Outcome.Refused refused) {
      throw new Refusal(refused.cause(), refused.allowedSscModes());
    }
    var admitted = (EstablishmentRules.Outcome.Admitted) outcome;
    if (!n4.isAssociated()) {
      throw new Refusal(GsmCause.NETWORK_FAILURE);
    }
    releaseFormer(request);
    registerAtUdm(request);
    SmContext context = newContext(request, message, admitted.note());
    var establishment =
        new Establishment(peers, n4, network, poolOf(request.dnn()), subscription, message);
    register(request, context, establishment);
    return new CreateResult.Created(context.ref());
  }

  private static void requireKnownRequestType(@Nullable RequestType type) {
    switch (type) {
      case null -> {}
      case INITIAL_REQUEST -> {}
      // there is no other access from which a session could be moved here
      case EXISTING_PDU_SESSION -> throw new Refusal(GsmCause.PDU_SESSION_DOES_NOT_EXIST);
      case INITIAL_EMERGENCY_REQUEST, EXISTING_EMERGENCY_PDU_SESSION ->
          throw new Refusal(GsmCause.SERVICE_OPTION_NOT_SUPPORTED);
    }
  }

  private DataNetwork requireNetwork(SmContextCreateData request) {
    DataNetwork network = networks.get(request.dnn());
    if (network == null) {
      throw new Refusal(GsmCause.MISSING_OR_UNKNOWN_DNN);
    }
    if (!config.slices().contains(request.snssai())) {
      throw new Refusal(GsmCause.MISSING_OR_UNKNOWN_DNN_IN_A_SLICE);
    }
    return network;
  }

  /// TS 24.501 6.4.1.4.1 #26: a UE has only so many sessions; the one that this request replaces
  /// does not count.
  private void requireRoom(SmContextCreateData request) {
    int others = 0;
    for (int id = FIRST_SESSION; id <= LAST_SESSION; id++) {
      PduSessionId other = new PduSessionId(id);
      boolean exists = current.containsKey(new SessionKey(request.supi(), other));
      others += exists && !other.equals(request.pduSessionId()) ? 1 : 0;
    }
    if (others >= config.sessionsPerUe()) {
      throw new Refusal(GsmCause.INSUFFICIENT_RESOURCES);
    }
  }

  /// 4. Subscription data.
  private SessionManagement requireSubscription(SmContextCreateData request) {
    try {
      return peers
          .subscriberData()
          .sessionManagement(request.supi(), request.snssai(), request.dnn());
    } catch (SbiProblem refusal) {
      throw new Refusal(RefusalRules.ofSubscription(refusal.problem()));
    }
  }

  /// 4. Registration of this SMF, once nothing speaks against the session.
  private void registerAtUdm(SmContextCreateData request) {
    try {
      peers
          .ueContexts()
          .registerSmf(
              request.supi(),
              request.pduSessionId(),
              new SmfRegistration(config.id(), request.snssai(), request.dnn(), config.plmn()));
    } catch (SbiProblem refusal) {
      throw new Refusal(RefusalRules.ofSubscription(refusal.problem()));
    }
  }

  /// A session of the same identity is gone for the UE (TS 29.502 5.2.2.2.1).
  private void releaseFormer(SmContextCreateData request) {
    SmContextRef former = current.get(new SessionKey(request.supi(), request.pduSessionId()));
    if (former != null && sessions.containsKey(former)) {
      releaseSmContext(former, new SmContextReleaseData(null, null, null));
    }
  }

  private SmContext newContext(
      SmContextCreateData request,
      PduSessionEstablishmentRequest message,
      @Nullable GsmCause note) {
    long number = lastRef.incrementAndGet();
    SmContext context =
        new SmContext(
            new SmContext.Identity(
                new SmContextRef(Long.toString(number)),
                request.supi(),
                request.pduSessionId(),
                request.dnn(),
                request.snssai(),
                request.statusListener(),
                number),
            message.pti());
    context.note(note);
    return context;
  }

  private void register(
      SmContextCreateData request, SmContext context, Establishment establishment) {
    SessionDesk desk =
        new SessionDesk(
            context,
            peers,
            n4,
            establishment,
            Objects.requireNonNull(modifications.get(request.dnn())),
            release,
            log,
            endings);
    Session session = new Session(context, new Mailbox<>(mailRoom, desk));
    sessions.put(context.ref(), session);
    bySeid.put(context.seid(), session);
    SessionKey key = new SessionKey(request.supi(), request.pduSessionId());
    SmContextRef overtaken = current.put(key, context.ref());
    Session former = overtaken == null ? null : sessions.get(overtaken);
    if (former != null) {
      // two requests at one time: the later one counts
      former.mailbox.post(
          new SmEvent.Release(
              new SmContextReleaseData(null, null, null), new Promise<>(mailRoom.scheduler())));
    }
    mailRoom.counters().counter("SM.PduSessionCreationReq").add();
    session.mailbox.post(new SmEvent.Establish());
  }

  private AddressPool poolOf(Dnn dnn) {
    return Objects.requireNonNull(pools.get(dnn));
  }

  private final class Endings implements SessionDesk.Ending {
    @Override
    public void end(SmContext context) {
      Session session = sessions.remove(context.ref());
      bySeid.remove(context.seid());
      SessionKey key = new SessionKey(context.supi(), context.id());
      boolean isCurrent = current.remove(key, context.ref());
      Ipv4Address address = context.address();
      if (address != null) {
        poolOf(context.dnn()).giveBack(address);
        context.address(null);
      }
      String policy = context.policyAssociation();
      if (policy != null) {
        quietly("policy", () -> peers.policies().delete(policy));
        context.forgetPolicy();
      }
      if (isCurrent) {
        quietly(
            "registration", () -> peers.ueContexts().deregisterSmf(context.supi(), context.id()));
      }
      if (session != null) {
        session.mailbox.close();
      }
    }

    /// The session ends, whatever another function says to it.
    private void quietly(String what, Runnable farewell) {
      try {
        farewell.run();
      } catch (SbiProblem refusal) {
        log.info("session.leftover", "what", what, "problem", refusal.problem());
      }
    }

    @Override
    public void established() {
      mailRoom.counters().counter("SM.PduSessionCreationSucc").add();
    }

    @Override
    public void failed(SmContext context, TransferOutcome cause) {
      Session session = sessions.get(context.ref());
      if (session != null) {
        session.mailbox.post(new SmEvent.TransferFailed(cause));
      }
    }

    @Override
    public void lost(SmContext context) {
      Session session = sessions.get(context.ref());
      if (session != null) {
        session.mailbox.post(new SmEvent.UserPlaneLost());
      }
    }
  }

  /// What the UPF tells, by the SMF's session endpoint identifier.
  private final class Reports implements N4.Reports {
    @Override
    public boolean onEvent(long seid, SmEvent event) {
      Session session = bySeid.get(seid);
      return session != null && session.mailbox.post(event);
    }

    @Override
    public void onUserPlaneLost() {
      bySeid.values().forEach(session -> session.mailbox.post(new SmEvent.UserPlaneLost()));
    }
  }
}
