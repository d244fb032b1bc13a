package soliton.launcher.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.linux.NetworkNamespace;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.VolumeMeasurement;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.HeartbeatResponse;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.QueryUrr;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdateForwardingParameters;
import soliton.transport.DatagramEndpoint;
import soliton.udp.NioDatagrams;

/// Controls a UPF of a measurement, on loopback in the network namespace of that UPF: one session,
/// whose tunnel it learns and whose far end it sets.
final class SmallSmf implements AutoCloseable {
  static final Ipv4Address ADDRESS = Ipv4Address.of(127, 0, 0, 44);
  static final Ipv4Address UPF = Ipv4Address.of(127, 0, 0, 7);
  private static final int PATIENCE_SECONDS = 10;

  private final NioDatagrams datagrams;
  private final DatagramEndpoint endpoint;
  private final TimeStamp started = TimeStamp.of(Instant.now());
  private final AtomicInteger sequence = new AtomicInteger();
  private final Map<Integer, CompletableFuture<PfcpMessage>> awaited = new ConcurrentHashMap<>();

  /// A session at the UPF.
  ///
  /// @param teid of its local end of the tunnel
  record Session(long seid, int teid) {}

  SmallSmf(String namespace) throws IOException {
    datagrams = new NioDatagrams();
    endpoint =
        new NetworkNamespace(namespace)
            .call(
                () ->
                    datagrams.bind(
                        new InetSocketAddress(ADDRESS.toInetAddress(), Pfcp.PORT),
                        (_, from, octets) -> onDatagram(from, octets)));
    var setUp =
        AssociationSetupRequest.builder()
            .nodeId(NodeId.of(ADDRESS))
            .recoveryTimeStamp(started)
            .build();
    AssociationSetupResponse _ =
        ask(number -> Pfcp.encode(setUp, number), AssociationSetupResponse.class);
  }

  private void onDatagram(InetSocketAddress from, Octets octets) {
    if (!(Pfcp.decode(octets) instanceof Decoded.Message message)) {
      return;
    }
    int number = message.header().sequence();
    if (message.message() instanceof HeartbeatRequest) {
      var answer = HeartbeatResponse.builder().recoveryTimeStamp(started).build();
      endpoint.send(from, Pfcp.encode(answer, number));
    } else if (message.message() instanceof PfcpMessage.Response response) {
      CompletableFuture<PfcpMessage> waiting = awaited.remove(number);
      if (waiting != null) {
        waiting.complete((PfcpMessage) response);
      }
    }
  }

  private interface Encoding {
    Octets with(int sequence);
  }

  private <T extends PfcpMessage> T ask(Encoding request, Class<T> kind) throws IOException {
    int number = sequence.incrementAndGet();
    CompletableFuture<PfcpMessage> answer = new CompletableFuture<>();
    awaited.put(number, answer);
    endpoint.send(new InetSocketAddress(UPF.toInetAddress(), Pfcp.PORT), request.with(number));
    try {
      return kind.cast(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the UPF does not answer with " + kind.getSimpleName(), e);
    }
  }

  /// Sets the session of an address up.
  ///
  /// @param far where packets to the address go, into a tunnel that [#pointTo] tells
  Session establish(Ipv4Address address, Ipv4Address far) throws IOException {
    return establish(new SessionRequests(ADDRESS, far, address));
  }

  Session establish(SessionRequests requests) throws IOException {
    SessionEstablishmentResponse answer =
        ask(number -> requests.octets(0, number), SessionEstablishmentResponse.class);
    requireAccepted(answer.cause());
    FTeid chosen =
        answer.createdPdrs().isEmpty() ? null : answer.createdPdrs().getFirst().localFTeid();
    if (answer.upFSeid() == null || !(chosen instanceof FTeid.Given given)) {
      throw new IOException("the UPF told no tunnel");
    }
    return new Session(answer.upFSeid().seid(), (int) given.teid());
  }

  /// When the UPF started, as it tells.
  @Nullable TimeStamp heartbeat() throws IOException {
    var request = HeartbeatRequest.builder().recoveryTimeStamp(started).build();
    return ask(number -> Pfcp.encode(request, number), HeartbeatResponse.class).recoveryTimeStamp();
  }

  /// What a session has used since it was asked last.
  VolumeMeasurement used(Session session) throws IOException {
    var query =
        SessionModificationRequest.builder()
            .queryUrrs(QueryUrr.builder().urrId(SessionRequests.URR).build())
            .build();
    var answer =
        ask(number -> Pfcp.encode(query, session.seid, number), SessionModificationResponse.class);
    requireAccepted(answer.cause());
    return volume(answer.usageReports().stream().map(each -> each.volumeMeasurement()).toList());
  }

  /// Ends a session.
  ///
  /// @return what it has used since it was asked last
  VolumeMeasurement end(Session session) throws IOException {
    var request = SessionDeletionRequest.builder().build();
    var answer =
        ask(number -> Pfcp.encode(request, session.seid, number), SessionDeletionResponse.class);
    requireAccepted(answer.cause());
    return volume(answer.usageReports().stream().map(each -> each.volumeMeasurement()).toList());
  }

  private static VolumeMeasurement volume(List<@Nullable VolumeMeasurement> reports)
      throws IOException {
    VolumeMeasurement only = reports.size() == 1 ? reports.getFirst() : null;
    if (only == null) {
      throw new IOException("the UPF tells no usage: " + reports);
    }
    return only;
  }

  /// Packets to the session's address go into this tunnel.
  void pointTo(Session session, InetAddress far, int teid) throws IOException {
    Ipv4Address address = Ipv4Address.of(Octets.adopt(far.getAddress()));
    var change =
        SessionModificationRequest.builder()
            .updateFars(
                UpdateFar.builder()
                    .farId(new FarId(2))
                    .updateForwardingParameters(
                        UpdateForwardingParameters.builder()
                            .outerHeaderCreation(
                                OuterHeaderCreation.gtpu(Integer.toUnsignedLong(teid), address))
                            .build())
                    .build())
            .build();
    var answer =
        ask(number -> Pfcp.encode(change, session.seid, number), SessionModificationResponse.class);
    requireAccepted(answer.cause());
  }

  private static void requireAccepted(@Nullable Cause cause) throws IOException {
    if (!Cause.REQUEST_ACCEPTED.equals(cause)) {
      throw new IOException("the UPF refuses with " + cause);
    }
  }

  @Override
  public void close() {
    endpoint.close();
    datagrams.close();
  }
}
