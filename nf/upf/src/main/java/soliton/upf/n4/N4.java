package soliton.upf.n4;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.nf.EventLog;
import soliton.nf.Scheduler;
import soliton.pfcp.Decoded;
import soliton.pfcp.Header;
import soliton.pfcp.Pfcp;
import soliton.pfcp.Rejection;
import soliton.pfcp.Responses;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.SessionReportRequest;
import soliton.pfcp.message.VersionNotSupportedResponse;
import soliton.pfcp.transaction.Due;
import soliton.pfcp.transaction.Incoming;
import soliton.pfcp.transaction.PfcpTransactions;
import soliton.transport.DatagramEndpoint;
import soliton.transport.Datagrams;
import soliton.upf.Turns;
import soliton.upf.UpfConfig;

/// PFCP in and out: decodes, answers repeated requests from memory, refuses what is malformed
/// (TS 29.244 7.6), hands over what is not, and repeats requests of its own (6.4). Owned by the
/// control side.
public final class N4 implements AutoCloseable {
  /// What carries out the requests of the SMF and hears the answers to ours.
  interface Desk {
    /// @return the answer, and the SEID it is sent to; null for no answer
    @Nullable Answer onRequest(InetSocketAddress from, Header header, PfcpMessage.Request request);

    /// The SEID at the SMF of the session a message was about; 0 if it is not known.
    long peerSeid(Header header, PfcpMessage.@Nullable Request request);

    void onResponse(Pending about, PfcpMessage.@Nullable Response response);

    void onSilence(Pending about, InetSocketAddress peer);
  }

  /// An answer.
  ///
  /// @param seid what the SMF calls the session; null in answers about the node
  record Answer(PfcpMessage.Response response, @Nullable Long seid) {}

  private static final Rejection NO_REASON = Rejection.of(Cause.REQUEST_REJECTED);

  private final NodeId self;
  private final EventLog log;
  private final Scheduler scheduler;
  private final Turns turns;
  private final PfcpTransactions<Pending> transactions;
  private final DatagramEndpoint endpoint;
  private @Nullable Desk desk;
  private Scheduler.@Nullable Timeout timer;

  /// Binds the socket. Nothing is carried out before [#attend].
  ///
  /// @throws IOException if the address cannot be bound
  public N4(
      UpfConfig config,
      NodeId self,
      Scheduler scheduler,
      EventLog log,
      Turns turns,
      Datagrams datagrams,
      RandomGenerator random)
      throws IOException {
    this.self = self;
    this.scheduler = scheduler;
    this.log = log;
    this.turns = turns;
    this.transactions = new PfcpTransactions<>(config.transactions(), random.nextInt());
    this.endpoint =
        datagrams.bind(
            config.n4(), (at, from, octets) -> turns.execute(() -> onDatagram(from, octets)));
  }

  void attend(Desk to) {
    desk = to;
  }

  /// The address bound.
  public InetSocketAddress local() {
    return endpoint.local();
  }

  private long now() {
    return scheduler.clock().nanos();
  }

  // ---- in

  private void onDatagram(InetSocketAddress from, Octets octets) {
    if (desk == null) {
      return;
    }
    for (Decoded each : Pfcp.decodeAll(octets)) {
      switch (each) {
        case Decoded.Message message -> onMessage(desk, from, message, octets);
        case Decoded.OtherVersion other -> onOtherVersion(from, other);
        case Decoded.Discarded discarded ->
            log.peerFault("n4.discarded", "from", from, "why", discarded.reason());
      }
    }
  }

  /// 7.6.2, unless it is such an answer itself.
  private void onOtherVersion(InetSocketAddress from, Decoded.OtherVersion other) {
    log.peerFault("n4.version", "from", from, "version", other.version());
    int versionNotSupported = 11;
    if (other.type() != versionNotSupported) {
      var answer = VersionNotSupportedResponse.builder().build();
      endpoint.send(from, Pfcp.encode(answer, other.sequence()));
    }
  }

  private void onMessage(Desk to, InetSocketAddress from, Decoded.Message message, Octets octets) {
    Header header = message.header();
    if (isResponse(message)) {
      onResponse(to, from, message);
      return;
    }
    switch (transactions.onRequest(from, header, octets, now())) {
      case Incoming.Fresh _ -> carryOut(to, from, message);
      case Incoming.Answered again -> endpoint.send(from, again.answer());
      case Incoming.Pending _ -> {}
    }
  }

  /// One that could not be decoded is told by its type: what is never refused is no request, but
  /// for heartbeats, which are left without an answer when they are broken (7.6.6).
  private boolean isResponse(Decoded.Message message) {
    int heartbeatRequest = 1;
    int type = message.header().type();
    return message.message() == null
        ? type != heartbeatRequest && Responses.refusing(type, self, NO_REASON) == null
        : message.message() instanceof PfcpMessage.Response;
  }

  private void onResponse(Desk to, InetSocketAddress from, Decoded.Message message) {
    Pending about = transactions.onResponse(from, message.header());
    if (about == null) {
      log.peerFault("n4.unexpected-response", "from", from, "type", message.header().type());
      return;
    }
    boolean sound = message.rejection() == null;
    PfcpMessage.Response response =
        sound && message.message() instanceof PfcpMessage.Response r ? r : null;
    if (response == null) {
      log.peerFault("n4.broken-response", "from", from, "type", message.header().type());
    }
    to.onResponse(about, response);
  }

  private void carryOut(Desk to, InetSocketAddress from, Decoded.Message message) {
    Header header = message.header();
    PfcpMessage.Request request = message.message() instanceof PfcpMessage.Request r ? r : null;
    Rejection rejection = message.rejection();
    Answer answer;
    if (rejection != null || request == null) {
      answer = refuse(to, from, header, request, rejection);
    } else {
      answer = to.onRequest(from, header, request);
    }
    if (answer != null) {
      Octets octets =
          answer.seid() == null
              ? Pfcp.encode(answer.response(), header.sequence())
              : Pfcp.encode(answer.response(), answer.seid(), header.sequence());
      transactions.answer(from, header, octets);
      endpoint.send(from, octets);
    }
  }

  private @Nullable Answer refuse(
      Desk to,
      InetSocketAddress from,
      Header header,
      PfcpMessage.@Nullable Request request,
      @Nullable Rejection rejection) {
    log.peerFault(
        "n4.malformed",
        "from",
        from,
        "type",
        header.type(),
        "cause",
        rejection == null ? 0 : rejection.cause().value());
    PfcpMessage.Response response =
        rejection == null ? null : Responses.refusing(header.type(), self, rejection);
    Long seid = header.seid() == null ? null : Long.valueOf(to.peerSeid(header, request));
    return response == null ? null : new Answer(response, seid);
  }

  // ---- out

  /// Sends a request, and repeats it until it is answered or given up.
  ///
  /// @param seid what the SMF calls the session; null for messages about the node
  /// @return false if too many are on their way; then it is not sent
  boolean request(
      InetSocketAddress peer, PfcpMessage.Request message, @Nullable Long seid, Pending about) {
    Octets octets = transactions.request(peer, message, seid, about, now());
    if (octets == null) {
      log.peerFault("n4.too-many-requests", "peer", peer);
      return false;
    }
    if (message instanceof SessionReportRequest) {
      log.count("SM.N4SessionReport"); // TS 28.552 5.4.3.2
    }
    endpoint.send(peer, octets);
    setTimer();
    return true;
  }

  /// Forgets what was asked of an SMF that has started again.
  void abandon(InetSocketAddress peer) {
    transactions.abandon(peer);
  }

  private void setTimer() {
    if (timer == null) {
      long left = transactions.nanosUntilDue(now());
      if (left >= 0) {
        timer = scheduler.after(left, () -> turns.execute(this::onTimer));
      }
    }
  }

  private void onTimer() {
    timer = null;
    for (Due<Pending> due : transactions.due(now())) {
      switch (due) {
        case Due.Resend<Pending> again -> endpoint.send(again.peer(), again.octets());
        case Due.GivenUp<Pending> end -> {
          if (desk != null) {
            desk.onSilence(end.attachment(), end.peer());
          }
        }
      }
    }
    setTimer();
  }

  @Override
  public void close() {
    endpoint.close();
    if (timer != null) {
      timer.cancel();
    }
  }
}
