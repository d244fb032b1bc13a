package soliton.smf;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
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
import soliton.sbi.nsmf.NsmfPduSession;
import soliton.sbi.nudm.NudmUeContextManagement.SmfRegistration;
import soliton.smf.n4.N4;
import soliton.smf.procedure.Addresses;
import soliton.smf.procedure.Establishment;
import soliton.smf.procedure.Release;
import soliton.smf.procedure.SessionDesk;
import soliton.smf.procedure.SessionModification;
import soliton.smf.rules.BrokenMessages;
import soliton.smf.rules.RefusalRules;
import soliton.smf.session.SmContext;
import soliton.smf.session.SmEvent;
import soliton.smf.usage.UsageLedger;
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
  private final Load load;
  private final Admission admission;
  private final UsageLedger ledger = new UsageLedger();
  private final UsageListener usage;
  private final Map<Dnn, AddressPool> pools;
  // without state of their own: one for all sessions
  private final SessionModification modification;
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
    this(config, peers, scheduler, datagrams, counters, UsageListener.NOBODY);
  }

  /// @param datagrams what N4 is spoken over
  /// @param usage hears what sessions use
  /// @throws java.io.IOException if the SMF's end of N4 cannot be bound
  public Smf(
      SmfConfig config,
      SmfPeers peers,
      Scheduler scheduler,
      Datagrams datagrams,
      Counters counters,
      UsageListener usage)
      throws java.io.IOException {
    this.config = config;
    this.usage = usage;
    this.load = new Load(config.congestion());
    this.admission = new Admission(config, peers, load);
    this.peers = peers;
    this.log = new EventLog(System.getLogger("soliton.smf"), scheduler.clock(), counters);
    this.mailRoom = new MailRoom(scheduler, counters, log);
    this.pools =
        config.dataNetworks().stream()
            .collect(Collectors.toUnmodifiableMap(DataNetwork::dnn, n -> new AddressPool(n)));
    this.n4 = new N4(config, scheduler, datagrams, log, ledger, new Reports());
    this.modification = new SessionModification(peers, n4, log);
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

  /// What a session has used until now, as its UPF has reported; null if it is not there.
  public @Nullable SessionUsage usage(SmContextRef ref) {
    Session session = sessions.get(ref);
    return session == null ? null : ledger.usage(session.context.seid());
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
          refusal.cause());
      mailRoom.counters().counter("SM.PduSessionCreationFail", refusal.cause().code()).add();
      return new CreateResult.Refused(
          ProblemDetails.of(403, refusal.cause().name()), refusal.answer(message));
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

  private CreateResult create(SmContextCreateData request, PduSessionEstablishmentRequest message) {
    Admission.Admitted admitted = admission.admit(request, message, otherSessions(request));
    if (!n4.isAssociated()) {
      throw new Refusal(GsmCause.NETWORK_FAILURE);
    }
    releaseFormer(request);
    registerAtUdm(request);
    SmContext context = newContext(request, message, admitted);
    var establishment =
        new Establishment(peers, n4, poolOf(request.dnn()), admitted.subscription(), message);
    register(request, context, establishment);
    return new CreateResult.Created(context.ref());
  }

  private int otherSessions(SmContextCreateData request) {
    int others = 0;
    for (int id = FIRST_SESSION; id <= LAST_SESSION; id++) {
      PduSessionId other = new PduSessionId(id);
      boolean exists = current.containsKey(new SessionKey(request.supi(), other));
      others += exists && !other.equals(request.pduSessionId()) ? 1 : 0;
    }
    return others;
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
      Admission.Admitted admitted) {
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
                number,
                admitted.network()),
            message.pti());
    context.type(admitted.as().type());
    context.note(admitted.as().note());
    return context;
  }

  private void register(
      SmContextCreateData request, SmContext context, Establishment establishment) {
    SessionDesk desk =
        new SessionDesk(context, peers, n4, establishment, modification, release, log, endings);
    Session session = new Session(context, new Mailbox<>(mailRoom, desk));
    sessions.put(context.ref(), session);
    load.onBegin(context.dnn(), context.snssai());
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
      if (session != null) {
        load.onEnd(context.dnn(), context.snssai());
      }
      tellUsage(context, ledger.close(context.seid()), true);
      Addresses.giveBack(context, poolOf(context.dnn()));
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
    public void post(SmContext context, SmEvent event) {
      Session session = sessions.get(context.ref());
      if (session != null) {
        session.mailbox.post(event);
      }
    }
  }

  private void tellUsage(SmContext context, @Nullable SessionUsage used, boolean isLast) {
    if (used != null) {
      usage.onUsage(
          new UsageListener.Whose(context.supi(), context.id(), context.dnn()), used, isLast);
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
    public void onUsage(long seid) {
      Session session = bySeid.get(seid);
      if (session != null) {
        tellUsage(session.context, ledger.usage(seid), false);
      }
    }

    @Override
    public void onUserPlaneLost() {
      bySeid.values().forEach(session -> session.mailbox.post(new SmEvent.UserPlaneLost()));
    }
  }
}
