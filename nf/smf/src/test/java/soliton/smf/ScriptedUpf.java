package soliton.smf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.gtpu.Gtpu;
import soliton.pfcp.Decoded;
import soliton.pfcp.Header;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.ie.UpFunctionFeatures;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.CreatedPdr;
import soliton.pfcp.message.HeartbeatRequest;
import soliton.pfcp.message.HeartbeatResponse;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.message.SessionDeletionRequest;
import soliton.pfcp.message.SessionDeletionResponse;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.transport.DatagramEndpoint;
import soliton.transport.Datagrams;

/// A UPF that speaks PFCP in octets and does what the test says. By default it accepts everything.
final class ScriptedUpf {
  static final Ipv4Address ADDRESS = Ipv4Address.parse("10.0.0.2");
  private static final NodeId SELF = NodeId.of(ADDRESS);

  /// Answers a request in another way than by default; null leaves it to the default.
  interface Script {
    @Nullable Reply reply(Header header, PfcpMessage.Request request);
  }

  /// What is sent back: octets as they are, or nothing.
  record Reply(List<Octets> octets) {
    static final Reply SILENCE = new Reply(List.of());

    static Reply of(Octets... octets) {
      return new Reply(List.of(octets));
    }
  }

  final List<PfcpMessage> received = new ArrayList<>();
  Script script = (header, request) -> null;
  TimeStamp started = new TimeStamp(4_000_000_000L);
  @Nullable UpFunctionFeatures features =
      UpFunctionFeatures.of(UpFunctionFeatures.FTUP, UpFunctionFeatures.FRRT);

  /// What came through the tunnels of N4-u.
  final List<Octets> packets = new ArrayList<>();

  private final DatagramEndpoint tunnels;
  private final DatagramEndpoint endpoint;
  private @Nullable InetSocketAddress smf;
  private long smfSeid;
  private int sequence = 100;

  ScriptedUpf(Datagrams datagrams) throws IOException {
    endpoint =
        datagrams.bind(
            new InetSocketAddress(InetAddress.ofLiteral(ADDRESS.toString()), Pfcp.PORT),
            (end, from, payload) -> onDatagram(from, payload));
    tunnels =
        datagrams.bind(
            new InetSocketAddress(InetAddress.ofLiteral(ADDRESS.toString()), Gtpu.PORT),
            (end, from, payload) -> packets.add(payload));
  }

  /// Sends to the SMF's end of N4-u.
  void sendPacket(Octets datagram) {
    tunnels.send(
        new InetSocketAddress(java.util.Objects.requireNonNull(smf).getAddress(), Gtpu.PORT),
        datagram);
  }

  private void onDatagram(InetSocketAddress from, Octets payload) {
    smf = from;
    for (Decoded decoded : Pfcp.decodeAll(payload)) {
      if (!(decoded instanceof Decoded.Message m) || m.message() == null || m.rejection() != null) {
        throw new AssertionError("the SMF sent something broken: " + decoded);
      }
      received.add(m.message());
      if (m.message() instanceof PfcpMessage.Request request) {
        Reply reply = script.reply(m.header(), request);
        if (reply == null) {
          reply = Reply.of(accept(m.header(), request));
        }
        reply.octets.forEach(each -> endpoint.send(from, each));
      }
    }
  }

  /// What a UPF answers that accepts.
  Octets accept(Header header, PfcpMessage.Request request) {
    int number = header.sequence();
    return switch (request) {
      case HeartbeatRequest _ ->
          Pfcp.encode(HeartbeatResponse.builder().recoveryTimeStamp(started).build(), number);
      case AssociationSetupRequest _ ->
          Pfcp.encode(
              AssociationSetupResponse.builder()
                  .nodeId(SELF)
                  .cause(Cause.REQUEST_ACCEPTED)
                  .recoveryTimeStamp(started)
                  .upFunctionFeatures(features)
                  .build(),
              number);
      case SessionEstablishmentRequest e -> {
        smfSeid = e.cpFSeid().seid();
        yield Pfcp.encode(established(e, Cause.REQUEST_ACCEPTED), smfSeid, number);
      }
      case SessionModificationRequest _ -> modified(Cause.REQUEST_ACCEPTED, smfSeid, number);
      case SessionDeletionRequest _ ->
          Pfcp.encode(
              SessionDeletionResponse.builder().cause(Cause.REQUEST_ACCEPTED).build(),
              smfSeid,
              number);
      default -> throw new AssertionError("the SMF sent " + request);
    };
  }

  static SessionEstablishmentResponse established(SessionEstablishmentRequest e, Cause cause) {
    return SessionEstablishmentResponse.builder()
        .nodeId(SELF)
        .cause(cause)
        .upFSeid(FSeid.of(seidOf(e), ADDRESS))
        .createdPdrs(
            e.createPdrs().stream().map(pdr -> created(pdr, e)).filter(Objects::nonNull).toList())
        .build();
  }

  /// The tunnel that the UPF chooses: one for each choose id.
  private static @Nullable CreatedPdr created(CreatePdr pdr, SessionEstablishmentRequest e) {
    if (!(pdr.pdi().localFTeid() instanceof FTeid.Choose choose)) {
      return null;
    }
    boolean isFromSmf = pdr.pdi().sourceInterface() == SourceInterface.CP_FUNCTION;
    long teid = (isFromSmf ? 0xe0000000L : 0xf0000000L) + e.cpFSeid().seid();
    return choose.ipv4()
        ? CreatedPdr.builder().pdrId(pdr.pdrId()).localFTeid(FTeid.of(teid, ADDRESS)).build()
        : null;
  }

  static Octets modified(Cause cause, long seid, int number) {
    return Pfcp.encode(SessionModificationResponse.builder().cause(cause).build(), seid, number);
  }

  static long seidOf(SessionEstablishmentRequest e) {
    return 0x1000 + e.cpFSeid().seid();
  }

  /// The SMF's identifier of the session that was set up last.
  long smfSeid() {
    return smfSeid;
  }

  /// Sends a request of the UPF about a session.
  void send(PfcpMessage.SessionRequest request, long seid) {
    send(Pfcp.encode(request, seid, sequence++));
  }

  /// Sends a request of the UPF about itself.
  void send(PfcpMessage.NodeRequest request) {
    send(Pfcp.encode(request, sequence++));
  }

  void send(Octets octets) {
    endpoint.send(java.util.Objects.requireNonNull(smf, "the SMF has not spoken yet"), octets);
  }

  /// How many messages of a kind came.
  long count(Class<? extends PfcpMessage> kind) {
    return received.stream().filter(kind::isInstance).count();
  }

  /// The last message of a kind.
  <T extends PfcpMessage> T last(Class<T> kind) {
    return received.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .reduce((a, b) -> b)
        .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " came"));
  }
}
