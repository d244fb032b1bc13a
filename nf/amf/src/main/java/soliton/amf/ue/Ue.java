package soliton.amf.ue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soliton.amf.ue.UeState.Deregistered;
import soliton.amf.ue.UeState.Registered;
import soliton.base.FiveGTmsi;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Pei;
import soliton.base.Supi;
import soliton.nas.ie.UeSecurityCapability;
import soliton.nf.Mailbox;
import soliton.nf.Published;
import soliton.sbi.UserLocation;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;

/// All that this AMF knows of one phone (TS 23.501 5.2.2.2, UE context). Owned by the UE's mailbox;
/// others may only post to the mailbox and ask [#isReachable] and [#isConnected].
public final class Ue {
  /// Transfers that wait for the UE to answer paging.
  private static final int PENDING_AT_MOST = 16;

  private @Nullable Mailbox<UeEvent> mailbox;
  private final Published<Reach> reach = new Published<>(Reach.NONE);
  private final NasSecurity security = new NasSecurity();
  private UeState state = Deregistered.INSTANCE;
  private @Nullable Supi supi;
  private @Nullable Pei pei;
  private @Nullable FiveGTmsi tmsi;
  private @Nullable FiveGTmsi formerTmsi;
  private @Nullable UeSecurityCapability securityCapability;
  private @Nullable Octets radioCapability;
  private @Nullable UeConnection connection;
  private @Nullable UserLocation lastLocation;
  private List<Session> sessions = List.of();
  private List<N1N2MessageTransferRequest> pending = List.of();
  private long unreachableAtNanos;
  private boolean reminderRuns;

  /// What other threads may know.
  private enum Reach {
    NONE,
    IDLE,
    CONNECTED
  }

  /// For the assembly: the mailbox knows its desk, and the desk its UE.
  public void livesIn(Mailbox<UeEvent> itsMailbox) {
    mailbox = itsMailbox;
  }

  /// Tells the UE's mailbox what happened; false if it cannot take it.
  public boolean post(UeEvent event) {
    return Objects.requireNonNull(mailbox).post(event);
  }

  /// Returns when what was posted before has been handled. Not for the UE's own thread.
  public void awaitTurn() {
    boolean _ = Objects.requireNonNull(mailbox).call(dialogue -> true);
  }

  /// Nothing is accepted any more.
  public void close() {
    reach.set(Reach.NONE);
    Objects.requireNonNull(mailbox).close();
  }

  /// True if the UE is registered. Any thread may ask.
  public boolean isReachable() {
    return reach.get() != Reach.NONE;
  }

  /// True if the UE is registered and in CM-CONNECTED. Any thread may ask.
  public boolean isConnected() {
    return reach.get() == Reach.CONNECTED;
  }

  public NasSecurity security() {
    return security;
  }

  public UeState state() {
    return state;
  }

  /// The registration, if there is one.
  public Optional<Registered> registration() {
    return state instanceof Registered registered ? Optional.of(registered) : Optional.empty();
  }

  /// The one place where the state changes.
  public void commit(UeState next) {
    state = next;
    publish();
  }

  public @Nullable Supi supi() {
    return supi;
  }

  /// The SUPI of a UE that was authenticated.
  public Supi knownSupi() {
    return Objects.requireNonNull(supi, "the UE was not authenticated");
  }

  public void supi(Supi authenticated) {
    supi = authenticated;
  }

  public @Nullable Pei pei() {
    return pei;
  }

  public void pei(Pei told) {
    pei = told;
  }

  public @Nullable FiveGTmsi tmsi() {
    return tmsi;
  }

  /// The identity before the last reallocation; valid until the UE shows that it knows the new one
  /// (TS 24.501 5.5.1.2.8 c).
  public @Nullable FiveGTmsi formerTmsi() {
    return formerTmsi;
  }

  public void reallocate(FiveGTmsi next) {
    formerTmsi = tmsi;
    tmsi = next;
  }

  public void forgetFormerTmsi() {
    formerTmsi = null;
  }

  public @Nullable UeSecurityCapability securityCapability() {
    return securityCapability;
  }

  public void securityCapability(UeSecurityCapability told) {
    securityCapability = told;
  }

  public @Nullable Octets radioCapability() {
    return radioCapability;
  }

  public void radioCapability(Octets told) {
    radioCapability = told;
  }

  public void forgetRadioCapability() {
    radioCapability = null;
  }

  public @Nullable UeConnection connection() {
    return connection;
  }

  /// The connection of a procedure that runs over one.
  public UeConnection currentConnection() {
    return Objects.requireNonNull(connection, "the UE is not connected");
  }

  public void connect(UeConnection next) {
    connection = next;
    lastLocation = next.location();
    security.onNewConnection();
    publish();
  }

  public void disconnect() {
    if (connection != null) {
      lastLocation = connection.location();
    }
    connection = null;
    security.onNewConnection();
    publish();
  }

  /// Where it was seen last; null if it never was.
  public @Nullable UserLocation lastLocation() {
    return connection != null ? connection.location() : lastLocation;
  }

  public List<Session> sessions() {
    return sessions;
  }

  public @Nullable Session session(int id) {
    for (Session session : sessions) {
      if (session.id().value() == id) {
        return session;
      }
    }
    return null;
  }

  public void add(Session session) {
    List<Session> more = new ArrayList<>(sessions.size() + 1);
    more.addAll(sessions);
    more.add(session);
    sessions = more;
  }

  public void removeSession(PduSessionId id) {
    List<Session> fewer = new ArrayList<>(sessions);
    fewer.removeIf(session -> session.id().equals(id));
    sessions = fewer.isEmpty() ? List.of() : fewer;
  }

  /// Keeps a transfer until the UE is connected; false if too many wait already.
  public boolean suspend(N1N2MessageTransferRequest transfer) {
    if (pending.size() >= PENDING_AT_MOST) {
      return false;
    }
    List<N1N2MessageTransferRequest> more = new ArrayList<>(pending);
    more.add(transfer);
    pending = more;
    return true;
  }

  public List<N1N2MessageTransferRequest> takePending() {
    List<N1N2MessageTransferRequest> taken = pending;
    pending = List.of();
    return taken;
  }

  /// What waits for a session is of no use any more.
  public void dropPending(PduSessionId session) {
    pending = pending.stream().filter(each -> !each.pduSessionId().equals(session)).toList();
  }

  public boolean hasPending() {
    return !pending.isEmpty();
  }

  /// When the timer that watches over an idle UE expires, in monotonic nanoseconds.
  public long unreachableAtNanos() {
    return unreachableAtNanos;
  }

  public void unreachableAtNanos(long deadline) {
    unreachableAtNanos = deadline;
  }

  /// True while a reminder for this UE is under way: one is enough.
  public boolean reminderRuns() {
    return reminderRuns;
  }

  public void reminderRuns(boolean now) {
    reminderRuns = now;
  }

  private void publish() {
    reach.set(
        !(state instanceof Registered)
            ? Reach.NONE
            : connection == null ? Reach.IDLE : Reach.CONNECTED);
  }

  @Override
  public String toString() {
    return supi == null ? "unknown" : supi.toString();
  }
}
