package soliton.smf.n4;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.nf.EventLog;
import soliton.nf.Promise;
import soliton.nf.Scheduler;
import soliton.nf.Timer;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.Rejection;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.VersionNotSupportedResponse;
import soliton.transport.DatagramEndpoint;
import soliton.transport.Datagrams;

/// Requests and responses of PFCP over datagrams that may be lost, repeated or late (TS 29.244
/// 6.4): a request is sent again until it is answered, and a repeated request of the peer gets the
/// answer that it got before. Safe for several threads.
final class N4Requests implements AutoCloseable {
  /// TS 29.244 6.4: T1, and N1 attempts.
  static final Timer T1 =
      new Timer("T1", Duration.ofSeconds(2), 2, "TS 29.244 6.4", "a PFCP request is not answered");

  private static final int SEQUENCES = 1 << 24;
  private static final int REMEMBERED = 1024;

  private final InetSocketAddress peer;
  private final Scheduler scheduler;
  private final EventLog log;
  private final Handler handler;
  private final DatagramEndpoint endpoint;
  private final AtomicInteger lastSequence = new AtomicInteger();
  private final Map<Integer, Promise<PfcpMessage.Response>> pending = new ConcurrentHashMap<>();
  private final Map<Integer, Octets> answered =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Octets> eldest) {
              return size() > REMEMBERED;
            }
          });

  /// Answers requests of the peer. Called on the transport's thread: must not block.
  interface Handler {
    /// The answer with the peer's session endpoint, or null to stay silent.
    @Nullable Answer onRequest(soliton.pfcp.Header header, PfcpMessage.Request request);

    /// The answer to a request that cannot be used, or null to stay silent.
    @Nullable Answer onBroken(soliton.pfcp.Header header, Rejection rejection);
  }

  /// @param seid the peer's session endpoint; null in answers about the node
  record Answer(@Nullable Long seid, PfcpMessage.Response response) {}

  /// @throws IOException if the address cannot be bound
  N4Requests(
      InetSocketAddress local,
      InetSocketAddress peer,
      Scheduler scheduler,
      Datagrams datagrams,
      EventLog log,
      Handler handler)
      throws IOException {
    this.peer = peer;
    this.scheduler = scheduler;
    this.log = log;
    this.handler = handler;
    this.endpoint = datagrams.bind(local, (from, sender, payload) -> onDatagram(sender, payload));
  }

  /// Sends a request and waits for its answer.
  ///
  /// @param seid the peer's session endpoint; null in requests about the node
  /// @throws UserPlaneRefusal if the peer stays silent
  PfcpMessage.Response ask(PfcpMessage.Request request, @Nullable Long seid) {
    int sequence = Math.floorMod(lastSequence.incrementAndGet(), SEQUENCES);
    Octets message =
        seid == null ? Pfcp.encode(request, sequence) : Pfcp.encode(request, seid, sequence);
    Promise<PfcpMessage.Response> answer = new Promise<>(scheduler);
    pending.put(sequence, answer);
    try {
      for (int sent = 0; sent <= T1.retransmissions(); sent++) {
        endpoint.send(peer, message);
        PfcpMessage.Response response = answer.awaitOrNull(T1);
        if (response != null) {
          return response;
        }
      }
    } finally {
      pending.remove(sequence);
    }
    throw new UserPlaneRefusal("the UPF at " + peer + " does not answer", null);
  }

  @Override
  public void close() {
    endpoint.close();
  }

  private void onDatagram(InetSocketAddress sender, Octets datagram) {
    if (!sender.equals(peer)) {
      // TS 29.244 6.4: requests may come from other ports of the peer, answers not
      if (!sender.getAddress().equals(peer.getAddress())) {
        log.peerFault("n4.stranger", "from", sender);
        return;
      }
    }
    for (Decoded decoded : Pfcp.decodeAll(datagram)) {
      switch (decoded) {
        case Decoded.Message message -> onMessage(sender, message);
        case Decoded.OtherVersion other -> {
          if (other.type() != 11) {
            endpoint.send(
                sender,
                Pfcp.encode(VersionNotSupportedResponse.builder().build(), other.sequence()));
          }
        }
        case Decoded.Discarded discarded ->
            log.peerFault("n4.discarded", "from", sender, "reason", discarded.reason());
      }
    }
  }

  private void onMessage(InetSocketAddress sender, Decoded.Message decoded) {
    soliton.pfcp.Header header = decoded.header();
    if (decoded.message() instanceof PfcpMessage.Response response) {
      Promise<PfcpMessage.Response> waiting = pending.get(header.sequence());
      if (waiting == null || decoded.rejection() != null) {
        // late, twice, or not usable (7.6.3 to 7.6.6): as if it had not come
        log.peerFault("n4.response.dropped", "type", header.type());
      } else {
        waiting.complete(response);
      }
      return;
    }
    Octets before = answered.get(header.sequence());
    if (before != null) {
      endpoint.send(sender, before);
      return;
    }
    Answer answer = answerTo(decoded);
    if (answer != null) {
      Octets message =
          answer.seid == null
              ? Pfcp.encode(answer.response, header.sequence())
              : Pfcp.encode(answer.response, answer.seid, header.sequence());
      answered.put(header.sequence(), message);
      endpoint.send(sender, message);
    }
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
