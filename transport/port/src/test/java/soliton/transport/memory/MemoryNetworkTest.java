package soliton.transport.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.transport.DatagramEndpoint;
import soliton.transport.Sctp;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpLoss;
import soliton.transport.SctpSettings;
import soliton.transport.SctpUser;
import soliton.transport.SendResult;

class MemoryNetworkTest {
  private static final InetAddress CORE = InetAddress.ofLiteral("10.0.0.1");
  private static final InetAddress GNB = InetAddress.ofLiteral("10.0.0.2");
  private static final int NGAP = 60;

  /// Writes down what happens, in words.
  private static final class Diary implements SctpUser {
    final List<String> entries = new ArrayList<>();
    final List<SctpAssociation> established = new ArrayList<>();

    @Override
    public void onEstablished(SctpAssociation association) {
      established.add(association);
      entries.add("established streams=" + association.streamsOut());
    }

    @Override
    public void onMessage(
        SctpAssociation association, int stream, int payloadProtocol, Octets message) {
      entries.add("%d/%d %s".formatted(stream, payloadProtocol, message));
    }

    @Override
    public void onTooLong(SctpAssociation association, int stream, int payloadProtocol) {
      entries.add("too long");
    }

    @Override
    public void onLost(SctpAssociation association, SctpLoss reason) {
      entries.add("lost " + reason);
    }
  }

  private final Pile pile = new Pile();
  private final MemoryNetwork network = new MemoryNetwork(pile);
  private final Sctp core = network.sctp(CORE);
  private final Sctp gnb = network.sctp(GNB);
  private final Diary atCore = new Diary();
  private final Diary atGnb = new Diary();
  private final InetSocketAddress n2 = new InetSocketAddress(CORE, 38_412);

  @BeforeEach
  void listen() throws IOException {
    core.listen(n2, new SctpSettings(4, 10_000, 1 << 20, 100), atCore);
  }

  private SctpAssociation connect() throws IOException {
    SctpAssociation association = gnb.connect(n2, SctpSettings.N2, atGnb);
    pile.deliverAll(10);
    return association;
  }

  @Test
  void nothingHappensBeforeItIsDelivered() throws IOException {
    SctpAssociation association = gnb.connect(n2, SctpSettings.N2, atGnb);
    assertEquals(SendResult.NOT_ESTABLISHED, association.send(0, NGAP, Octets.of(1)));
    assertTrue(atCore.entries.isEmpty());
    assertTrue(pile.deliverNext());
    assertEquals(List.of("established streams=4"), atCore.entries);
    assertTrue(atGnb.entries.isEmpty());
    assertTrue(pile.deliverNext());
    assertEquals(List.of("established streams=4"), atGnb.entries);
    assertFalse(pile.deliverNext());
  }

  @Test
  void messagesGoBothWays() throws IOException {
    SctpAssociation association = connect();
    assertEquals(SendResult.TAKEN, association.send(3, NGAP, Octets.of(1, 2)));
    assertEquals(SendResult.TAKEN, atCore.established.getFirst().send(0, NGAP, Octets.of(3)));
    assertEquals(2, pile.deliverAll(10));
    assertEquals("3/60 0102", atCore.entries.getLast());
    assertEquals("0/60 03", atGnb.entries.getLast());
  }

  @Test
  void whatCannotBeSentIsTold() throws IOException {
    SctpAssociation association = connect();
    assertEquals(SendResult.NO_SUCH_STREAM, association.send(4, NGAP, Octets.of(1)));
    assertEquals(SendResult.BAD_LENGTH, association.send(0, NGAP, Octets.EMPTY));
    association.send(0, NGAP, Octets.adopt(new byte[101]));
    pile.deliverAll(10);
    assertEquals("too long", atCore.entries.getLast());
  }

  @Test
  void aShutdownAnAbortAndADeadHostAreTold() throws IOException {
    connect().shutdown();
    pile.deliverAll(10);
    assertEquals("lost ENDED_HERE", atGnb.entries.getLast());
    assertEquals("lost SHUTDOWN_BY_PEER", atCore.entries.getLast());
    connect().abort();
    pile.deliverAll(10);
    assertEquals("lost ABORTED_BY_PEER", atCore.entries.getLast());
    connect();
    gnb.close();
    pile.deliverAll(10);
    assertEquals("lost UNREACHABLE", atCore.entries.getLast());
    assertEquals("established streams=4", atGnb.entries.getLast());
  }

  @Test
  void nobodyListensAndThatIsTold() throws IOException {
    gnb.connect(new InetSocketAddress(CORE, 1), SctpSettings.N2, atGnb);
    pile.deliverAll(10);
    assertEquals(List.of("lost NOT_ESTABLISHED"), atGnb.entries);
  }

  @Test
  void anAddressIsBoundOnce() {
    assertThrows(IOException.class, () -> core.listen(n2, SctpSettings.N2, atCore));
  }

  @Test
  void aShuffledNetworkKeepsTheOrderOfEachStreamAndLosesOnlyDatagrams() throws IOException {
    SctpAssociation association = connect();
    atCore.entries.clear();
    for (int i = 0; i < 50; i++) {
      association.send(i % 2, NGAP, Octets.of(i));
    }
    pile.deliverShuffled(new Random(1), 0.5, 0.5, 1_000);
    List<String> even = atCore.entries.stream().filter(e -> e.startsWith("0/")).toList();
    assertEquals(25, even.size());
    assertEquals(50, atCore.entries.size());
    assertEquals(even.stream().sorted().toList(), even);
  }

  @Test
  void datagramsAreLostRepeatedAndReorderedByTheSeed() throws IOException {
    List<String> one = shuffled(42);
    assertEquals(one, shuffled(42));
    assertTrue(one.size() > 50 && one.stream().distinct().count() < 100);
    assertFalse(one.equals(one.stream().sorted().toList()));
  }

  private static List<String> shuffled(long seed) throws IOException {
    Pile own = new Pile();
    MemoryNetwork net = new MemoryNetwork(own);
    List<String> got = new ArrayList<>();
    DatagramEndpoint to =
        net.datagrams(CORE)
            .bind(
                new InetSocketAddress(CORE, 8805),
                (at, from, octets) -> got.add(octets.toString()));
    DatagramEndpoint from =
        net.datagrams(GNB).bind(new InetSocketAddress(GNB, 8805), (at, whence, octets) -> {});
    for (int i = 0; i < 100; i++) {
      from.send(to.local(), Octets.of(i));
    }
    own.deliverShuffled(new Random(seed), 0.2, 0.2, 1_000);
    return got;
  }

  @Test
  void endlessTrafficIsFoundOut() throws IOException {
    DatagramEndpoint echo =
        network
            .datagrams(CORE)
            .bind(new InetSocketAddress(CORE, 7), (at, from, octets) -> at.send(from, octets));
    DatagramEndpoint other =
        network
            .datagrams(GNB)
            .bind(new InetSocketAddress(GNB, 7), (at, from, octets) -> at.send(from, octets));
    other.send(echo.local(), Octets.of(1));
    assertThrows(IllegalStateException.class, () -> pile.deliverAll(100));
  }
}
