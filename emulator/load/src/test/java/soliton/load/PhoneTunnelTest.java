package soliton.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.radio.Agenda;
import soliton.transport.memory.QueuePort;
import soliton.ue.Phone;

class PhoneTunnelTest {
  /// An agenda that tells when something has come in from the thread of the tunnel.
  private record Signalling(Agenda inner, CountDownLatch arrived) implements Agenda {
    @Override
    public soliton.base.Clock clock() {
      return inner.clock();
    }

    @Override
    public void execute(Runnable task) {
      inner.execute(task);
      arrived.countDown();
    }

    @Override
    public Timer after(long delayMillis, Runnable task) {
      return inner.after(delayMillis, task);
    }
  }

  @Test
  void packetsOfPhonesGoUpTheirSessionsAndAnswersComeBack()
      throws IOException, InterruptedException {
    ScriptedNetwork net = new ScriptedNetwork().start();
    Phone phone = net.phone(ScriptedNetwork.internet());
    phone.switchOn();
    net.agenda.advance(100);
    var session = Objects.requireNonNull(phone.session(phone.activeSessions().getFirst()));
    var address = Objects.requireNonNull(session.ipv4());

    QueuePort tun = new QueuePort("tun", 16);
    List<Octets> delivered = new CopyOnWriteArrayList<>();
    tun.setExit((_, packet) -> delivered.add(packet));
    CountDownLatch arrived = new CountDownLatch(1);
    Consumer<Octets> ping =
        content -> {
          var echo = new IcmpEcho(true, 1, 1, content);
          tun.offer(
              new InetSocketAddress(0),
              new Ipv4(address, ScriptedNetwork.DATA_NETWORK, Ipv4.ICMP, echo.toOctets())
                  .toOctets(1));
        };
    try (PhoneTunnel tunnel = PhoneTunnel.start(new Signalling(net.agenda, arrived), tun)) {
      tunnel.add(phone, session);
      net.tunnel = tunnel;
      ping.accept(Octets.of(1, 2, 3));
      assertTrue(arrived.await(10, TimeUnit.SECONDS));
    }
    net.agenda.advance(100);
    assertEquals(1, delivered.size());
    Ipv4 reply = Objects.requireNonNull(Ipv4.parse(delivered.getFirst()));
    assertEquals(address, reply.destination());
    assertEquals(new IcmpEcho(false, 1, 1, Octets.of(1, 2, 3)), IcmpEcho.parse(reply.payload()));
  }
}
