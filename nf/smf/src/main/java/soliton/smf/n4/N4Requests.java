package soliton.smf.n4;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.nf.EventLog;
import soliton.nf.Promise;
import soliton.nf.Scheduler;
import soliton.nf.Timer;
import soliton.pfcp.Decoded;
import soliton.pfcp.Header;
import soliton.pfcp.Pfcp;
import soliton.pfcp.Rejection;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.VersionNotSupportedResponse;
import soliton.pfcp.transaction.Due;
import soliton.pfcp.transaction.Incoming;
import soliton.pfcp.transaction.PfcpTransactions;
import soliton.pfcp.transaction.TransactionSettings;
import soliton.transport.DatagramEndpoint;
import soliton.transport.Datagrams;

/// Requests and responses of PFCP over datagrams that may be lost, repeated or late (TS 29.244
/// 6.4), for procedures that wait for their answers; the engine numbers, repeats and matches. Safe
/// for several threads; requests of the peer are handled on the transport's thread alone.
final class N4Requests implements AutoCloseable {
  /// TS 29.244 6.4: T1, after which the engine is asked what is to be sent again.
  static final Timer T1 =
      new Timer(
          "T1",
          TransactionSettings.DEFAULT.t1(),
          TransactionSettings.DEFAULT.n1(),
          "TS 29.244 6.4",
          "a PFCP request is not answered");

  private static final int VERSION_NOT_SUPPORTED = 11;

  private final InetSocketAddress peer;
  private final Scheduler scheduler;
  private final EventLog log;
  private final Handler handler;
  private final DatagramEndpoint endpoint;
  // guarded by itself
  private final PfcpTransactions<Pending> transactions;

  /// A request without answer.
  ///
  /// @param seid what the peer has to put into the header of its answer; null for the node
  private record Pending(@Nullable Long seid, Promise<PfcpMessage.Response> answer) {}

  /// Answers requests of the peer. Called on the transport's thread: must not block.
  interface Handler {
    /// The answer with the peer's session endpoint, or null to stay silent.
    @Nullable Answer onRequest(Header header, PfcpMessage.Request request);

    /// An answer that no request waits for any more.
    void onLate(Header header, PfcpMessage.Response late);

    /// The answer to a request that cannot be used, or null to stay silent.
    @Nullable Answer onBroken(Header header, Rejection rejection);
  }

  /// @param seid the peer's session endpoint; null in answers about the node
  record Answer(@Nullable Long seid, PfcpMessage.Response response) {}

  /// @param firstSequence where to start counting: another one after each start, so that the peer
  ///     does not take our requests for repetitions
  /// @throws IOException if the address cannot be bound
  N4Requests(
      InetSocketAddress local,
      InetSocketAddress peer,
      int firstSequence,
      Scheduler scheduler,
      Datagrams datagrams,
      EventLog log,
      Handler handler)
      throws IOException {
    this.peer = peer;
    this.transactions = new PfcpTransactions<>(TransactionSettings.DEFAULT, firstSequence);
    this.scheduler = scheduler;
    this.log = log;
    this.handler = handler;
    this.endpoint = datagrams.bind(local, (from, sender, payload) -> onDatagram(sender, payload));
  }

  /// Sends a request about the node and waits for its answer.
  ///
  /// @throws UserPlaneRefusal if the peer stays silent or its answer cannot be used
  PfcpMessage.Response ask(PfcpMessage.NodeRequest request) {
    return ask(request, null, null);
  }

  /// Sends a request about a session and waits for its answer.
  ///
  /// @param theirs what the peer calls the session; 0 if it does not know it yet
  /// @param ours what we call the session
  /// @throws UserPlaneRefusal if the peer stays silent or its answer cannot be used
  PfcpMessage.Response ask(PfcpMessage.SessionRequest request, long theirs, long ours) {
    return ask(request, Long.valueOf(theirs), Long.valueOf(ours));
  }

  private PfcpMessage.Response ask(
      PfcpMessage.Request request, @Nullable Long theirs, @Nullable Long ours) {
    Pending mine = new Pending(ours, new Promise<>(scheduler));
    Octets message;
    synchronized (transactions) {
      message = transactions.request(peer, request, theirs, mine, scheduler.clock().nanos());
    }
    if (message == null) {
      throw new UserPlaneRefusal("too many requests wait for the UPF at " + peer, null);
    }
    endpoint.send(peer, message);
    while (true) {
      PfcpMessage.Response response = mine.answer.awaitOrNull(T1);
      if (response != null) {
        return response;
      }
      expire();
    }
  }

  /// Sends a request once more that nobody waits for now; its answer is told as late. The octets
  /// are those that were sent before, with their number (6.4).
  void repeat(Octets request) {
    endpoint.send(peer, request);
  }

  /// Whoever has waited for T1 does what time asks for, for all.
  private void expire() {
    List<Due<Pending>> due;
    synchronized (transactions) {
      due = transactions.due(scheduler.clock().nanos());
    }
    for (Due<Pending> each : due) {
      switch (each) {
        case Due.Resend<Pending> again -> endpoint.send(again.peer(), again.octets());
        case Due.GivenUp<Pending> end ->
            end.attachment().answer.fail(UserPlaneRefusal.silence(peer, end.octets()));
      }
    }
  }

  @Override
  public void close() {
    endpoint.close();
  }

  private void onDatagram(InetSocketAddress sender, Octets datagram) {
    if (!sender.getAddress().equals(peer.getAddress())) {
      log.peerFault("n4.stranger", "from", sender);
      return;
    }
    for (Decoded decoded : Pfcp.decodeAll(datagram)) {
      switch (decoded) {
        case Decoded.Message message -> onMessage(sender, message, datagram);
        case Decoded.OtherVersion other -> onOtherVersion(sender, other);
        case Decoded.Discarded discarded ->
            log.peerFault("n4.discarded", "from", sender, "reason", discarded.reason());
      }
    }
  }

  private void onOtherVersion(InetSocketAddress sender, Decoded.OtherVersion other) {
    log.peerFault("n4.version", "from", sender, "version", other.version());
    if (other.type() != VERSION_NOT_SUPPORTED) {
      endpoint.send(
          sender, Pfcp.encode(VersionNotSupportedResponse.builder().build(), other.sequence()));
    }
  }

  private void onMessage(InetSocketAddress sender, Decoded.Message decoded, Octets datagram) {
    if (decoded.message() instanceof PfcpMessage.Response || isResponseType(decoded.header())) {
      onResponse(sender, decoded);
    } else {
      onRequest(sender, decoded, datagram);
    }
  }

  /// Whether a message that could not be read is an answer (TS 29.244 table 7.3-1).
  private static boolean isResponseType(Header header) {
    return switch (header.type()) {
      case 2, 4, 6, 8, 10, 11, 13, 15, 17, 51, 53, 55, 57 -> true;
      default -> false;
    };
  }

  private void onResponse(InetSocketAddress sender, Decoded.Message decoded) {
    Header header = decoded.header();
    Pending waiting = endOf(sender, header);
    if (waiting == null) {
      // 6.4: late, twice, never asked for; P-15: for another session
      log.peerFault("n4.response.dropped", "type", header.type());
      if (sender.equals(peer) && decoded.message() instanceof PfcpMessage.Response late) {
        handler.onLate(header, late);
      }
    } else if (decoded.message() instanceof PfcpMessage.Response response
        && decoded.rejection() == null) {
      waiting.answer.complete(response);
    } else {
      // 7.6.3, 7.6.6: the transaction ends with what is wrong
      log.peerFault(
          "n4.response.broken",
          "type",
          header.type(),
          "fault",
          String.valueOf(decoded.rejection()));
      waiting.answer.fail(
          new UserPlaneRefusal("the UPF's answer is broken: " + decoded.rejection(), null));
    }
  }

  /// The request that ends with this response; null if none does.
  private @Nullable Pending endOf(InetSocketAddress sender, Header header) {
    synchronized (transactions) {
      Pending waiting = transactions.awaiting(sender, header);
      return waiting != null && isFor(waiting, header)
          ? transactions.onResponse(sender, header)
          : null;
    }
  }

  /// 0 stands for a session that the peer could not look up (7.2.2.4.2).
  private static boolean isFor(Pending waiting, Header header) {
    Long seid = header.seid();
    return seid == null || seid == 0 || seid.equals(waiting.seid);
  }

  private void onRequest(InetSocketAddress sender, Decoded.Message decoded, Octets datagram) {
    Header header = decoded.header();
    Incoming incoming;
    synchronized (transactions) {
      incoming = transactions.onRequest(sender, header, datagram, scheduler.clock().nanos());
    }
    switch (incoming) {
      case Incoming.Answered before -> endpoint.send(sender, before.answer());
      case Incoming.Pending _ -> log.debug("n4.request.repeated", "type", header.type());
      case Incoming.Fresh _ -> {
        Answer answer = answerTo(decoded);
        if (answer != null) {
          Octets message = encode(answer, header.sequence());
          synchronized (transactions) {
            transactions.answer(sender, header, message);
          }
          endpoint.send(sender, message);
        }
      }
    }
  }

  private static Octets encode(Answer answer, int sequence) {
    return answer.seid == null
        ? Pfcp.encode(answer.response, sequence)
        : Pfcp.encode(answer.response, answer.seid, sequence);
  }

  private @Nullable Answer answerTo(Decoded.Message decoded) {
    Rejection rejection = decoded.rejection();
    if (rejection != null) {
      log.peerFault("n4.request.broken", "type", decoded.header().type(), "cause", rejection);
      return handler.onBroken(decoded.header(), rejection);
    }
    return decoded.message() instanceof PfcpMessage.Request request
        ? handler.onRequest(decoded.header(), request)
        : null;
  }
}
