package soliton.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.transport.memory.QueuePort;
import soliton.ue.Phone;

/// The user plane past the agenda: a tunnel and a base station with threads of their own.
class UserPlaneThreadsTest {
  private static final InetSocketAddress UPF =
      new InetSocketAddress(ScriptedCore.ADDRESS, Gtpu.PORT);
  private final QueuePort n3 = new QueuePort("n3", 64);
  private final QueuePort tun = new QueuePort("tun", 64);
  private final BlockingQueue<Octets> toUpf = new LinkedBlockingQueue<>();
  private final BlockingQueue<Octets> toPrograms = new LinkedBlockingQueue<>();
  private final ScriptedNetwork net;
  private final Phone phone;

  UserPlaneThreadsTest() throws IOException {
    n3.setExit((_, packet) -> toUpf.add(packet));
    tun.setExit((_, packet) -> toPrograms.add(packet));
    net = new ScriptedNetwork(_ -> n3).start();
    phone = net.phone(ScriptedNetwork.internet());
    phone.switchOn();
    net.agenda.advance(100);
  }

  private static Octets next(BlockingQueue<Octets> queue) throws InterruptedException {
    return Objects.requireNonNull(queue.poll(10, TimeUnit.SECONDS), "nothing came");
  }

  @Test
  void packetsPassBothWaysWithoutTheAgenda() throws InterruptedException {
    var session = Objects.requireNonNull(phone.session(phone.activeSessions().getFirst()));
    var address = Objects.requireNonNull(session.ipv4());
    Octets up = new Ipv4(address, ScriptedNetwork.DATA_NETWORK, 99, Octets.of(1, 2)).toOctets(1);
    Octets down = new Ipv4(ScriptedNetwork.DATA_NETWORK, address, 99, Octets.of(3)).toOctets(1);
    try (PhoneTunnel tunnel = PhoneTunnel.start(net.agenda, tun)) {
      tunnel.add(phone, session);
      assertTrue(tun.offer(UPF, up));
      var sent = (GtpuDecoded.Message) Gtpu.decode(next(toUpf));
      assertEquals(new GtpuMessage.GPdu(up), sent.message());
      assertEquals(net.core.upf.teid(address), (int) sent.header().teid());
      GtpuHeader header = GtpuHeader.ofTunnel(GtpuType.G_PDU, net.core.upf.gnbTeid(address));
      assertTrue(n3.offer(UPF, Gtpu.encode(header, new GtpuMessage.GPdu(down))));
      assertEquals(down, next(toPrograms));
      assertEquals(1, net.gnb.traffic().uplinkPackets());
      assertEquals(1, net.gnb.traffic().downlinkPackets());
    } finally {
      net.gnb.stop();
      net.agenda.run();
    }
  }

  @Test
  void packetsFromAddressesOfNoPhoneAreCounted() throws InterruptedException {
    var session = Objects.requireNonNull(phone.session(phone.activeSessions().getFirst()));
    var address = Objects.requireNonNull(session.ipv4());
    Octets strange = new Ipv4(ScriptedNetwork.DATA_NETWORK, address, 99, Octets.of(1)).toOctets(1);
    Octets own = new Ipv4(address, ScriptedNetwork.DATA_NETWORK, 99, Octets.of(1)).toOctets(1);
    try (PhoneTunnel tunnel = PhoneTunnel.start(net.agenda, tun)) {
      tunnel.add(phone, session);
      assertTrue(tun.offer(UPF, strange));
      assertTrue(tun.offer(UPF, Octets.of(0x60)));
      assertTrue(tun.offer(UPF, own));
      var sent = (GtpuDecoded.Message) Gtpu.decode(next(toUpf));
      assertEquals(new GtpuMessage.GPdu(own), sent.message());
      assertEquals(2, tunnel.strangers());
    } finally {
      net.gnb.stop();
      net.agenda.run();
    }
  }
}
