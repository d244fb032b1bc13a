package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.nf.Counters;
import soliton.nf.Simulation;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.message.AssociationReleaseRequest;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.PfcpMessage;
import soliton.pfcp.transaction.TransactionSettings;
import soliton.transport.DatagramEndpoint;
import soliton.transport.memory.MemoryNetwork;
import soliton.transport.memory.Pile;
import soliton.transport.memory.QueuePort;

/// A UPF that sets associations up with the SMFs its operator has named (TS 29.244 6.2.6.3).
class AssociationByUpfTest {
  private static final InetSocketAddress SMF =
      new InetSocketAddress(Bench.SMF.toInetAddress(), Pfcp.PORT);

  private final Simulation simulation = new Simulation(7);
  private final Pile pile = new Pile();
  private final ArrayDeque<Octets> toSmf = new ArrayDeque<>();
  private Upf upf;
  private DatagramEndpoint smf;

  @BeforeEach
  void start() throws IOException {
    MemoryNetwork network = new MemoryNetwork(pile);
    smf =
        network
            .datagrams(Bench.SMF.toInetAddress())
            .bind(SMF, (at, from, octets) -> toSmf.add(octets));
    UpfConfig config =
        new UpfConfig(
            new InetSocketAddress(Bench.UPF.toInetAddress(), Pfcp.PORT),
            Pfcp.PORT,
            Bench.N3,
            10,
            Duration.ofSeconds(20),
            TransactionSettings.DEFAULT,
            List.of(SMF),
            Protection.NONE);
    upf =
        new Upf(
            config,
            simulation,
            new Counters(),
            simulation.random(),
            network.datagrams(Bench.UPF.toInetAddress()),
            new QueuePort("n3", 10),
            new QueuePort("n6", 10));
    upf.start();
    pile.deliverAll(10);
  }

  @AfterEach
  void close() {
    upf.close();
    simulation.close();
  }

  private void pass(Duration time) {
    simulation.pass(time);
    pile.deliverAll(100);
  }

  private Decoded.Message next() {
    Octets octets = Objects.requireNonNull(toSmf.poll(), "nothing came to the SMF");
    return assertInstanceOf(Decoded.Message.class, Pfcp.decode(octets));
  }

  private void answer(Decoded.Message request, Cause cause) {
    var response =
        AssociationSetupResponse.builder()
            .nodeId(NodeId.of(Bench.SMF))
            .cause(cause)
            .recoveryTimeStamp(new TimeStamp(1_000))
            .build();
    smf.send(upf.n4(), Pfcp.encode(response, request.header().sequence()));
    pile.deliverAll(10);
  }

  private void send(PfcpMessage.Request request) {
    smf.send(upf.n4(), Pfcp.encode(request, 900));
    pile.deliverAll(10);
  }

  @Test
  void theSmfIsAskedAtTheStartAndAcceptsOnce() {
    Decoded.Message request = next();
    var setup = assertInstanceOf(AssociationSetupRequest.class, request.message());
    assertEquals(NodeId.of(Bench.UPF), setup.nodeId());
    assertNotNull(setup.upFunctionFeatures());
    answer(request, Cause.REQUEST_ACCEPTED);
    assertEquals(1, upf.associations());
    pass(Duration.ofSeconds(6));
    assertNull(toSmf.poll());
  }

  @Test
  void anSmfThatRefusesIsAskedAgain() {
    answer(next(), Cause.REQUEST_REJECTED);
    assertEquals(0, upf.associations());
    pass(Duration.ofSeconds(6));
    answer(next(), Cause.REQUEST_ACCEPTED);
    assertEquals(1, upf.associations());
  }

  @Test
  void anSmfThatIsSilentIsAskedUntilItAnswers() {
    for (int i = 0; i < 10; i++) {
      pass(Duration.ofSeconds(10));
    }
    assertTrue(toSmf.size() > 10);
    Decoded.Message last = next();
    while (!toSmf.isEmpty()) {
      last = next();
    }
    answer(last, Cause.REQUEST_ACCEPTED);
    assertEquals(1, upf.associations());
  }

  @Test
  void anAssociationThatTheSmfReleasesIsSetUpAnew() {
    answer(next(), Cause.REQUEST_ACCEPTED);
    send(AssociationReleaseRequest.builder().nodeId(NodeId.of(Bench.SMF)).build());
    assertEquals(0, upf.associations());
    var _ = next(); // the answer to the release
    pass(Duration.ofSeconds(6));
    assertInstanceOf(AssociationSetupRequest.class, next().message());
  }

  @Test
  void anSmfThatSetsItUpItselfIsNotAsked() {
    var setup =
        AssociationSetupRequest.builder()
            .nodeId(NodeId.of(Bench.SMF))
            .recoveryTimeStamp(new TimeStamp(1_000))
            .build();
    Decoded.Message ours = next();
    send(setup);
    answer(ours, Cause.REQUEST_ACCEPTED);
    assertEquals(1, upf.associations());
    assertInstanceOf(AssociationSetupResponse.class, next().message());
    pass(Duration.ofSeconds(6));
    assertNull(toSmf.poll());
  }
}
