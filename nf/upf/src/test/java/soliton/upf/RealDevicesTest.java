package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuMessage;
import soliton.linux.NetworkNamespace;
import soliton.linux.RouteNetlink;
import soliton.nf.Counters;
import soliton.nf.VirtualScheduler;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.TimeStamp;
import soliton.pfcp.message.AssociationSetupRequest;
import soliton.pfcp.message.AssociationSetupResponse;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionModificationResponse;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdateForwardingParameters;
import soliton.pfcp.transaction.TransactionSettings;
import soliton.transport.DatagramEndpoint;
import soliton.transport.PacketPort;
import soliton.tun.Network;
import soliton.tun.TunPort;
import soliton.tun.TunSettings;
import soliton.udp.NioDatagrams;
import soliton.udp.UdpPort;

/// A host of its own, without a name, in which the UPF has a real TUN device and real sockets; the
/// host itself is what a phone pings.
class RealDevicesTest {
  private static final Ipv4Address LOOPBACK = Ipv4Address.parse("127.0.0.1");
  private static final Ipv4Address RADIO = Ipv4Address.parse("127.0.0.3");
  private static final Ipv4Address HOST = Ipv4Address.parse("10.45.0.1");

  private record Devices(
      PacketPort n3, PacketPort n6, DatagramChannel radio, NioDatagrams datagrams) {}

  private static Devices open() throws IOException {
    try {
      return NetworkNamespace.callInNew(
          () -> {
            try (RouteNetlink netlink = new RouteNetlink()) {
              netlink.bringUp(netlink.interfaceIndex("lo"), 65_536);
            }
            TunSettings tun =
                new TunSettings(
                    "upf-test", List.of(Network.parse("10.45.0.1/16")), List.of(), 1_400);
            DatagramChannel radio = DatagramChannel.open();
            radio.bind(new InetSocketAddress(RADIO.toInetAddress(), Gtpu.PORT));
            radio.socket().setSoTimeout(3_000);
            return new Devices(
                UdpPort.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Gtpu.PORT)),
                TunPort.open(tun),
                radio,
                new NioDatagrams());
          });
    } catch (IOException notPermitted) {
      return Assumptions.abort("needs root: " + notPermitted);
    }
  }

  @Test
  void aPhonePingsTheHostThroughTheTunnel() throws Exception {
    Devices devices = open();
    UpfConfig config =
        new UpfConfig(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            0,
            LOOPBACK,
            10,
            Duration.ofSeconds(20),
            TransactionSettings.DEFAULT);
    try (Upf upf =
        new Upf(
            config,
            new VirtualScheduler(),
            new Counters(),
            new Random(1),
            devices.datagrams,
            devices.n3,
            devices.n6)) {
      upf.start();
      long teid = establish(upf, devices.datagrams);
      Octets ping = Packets.ipv4(Bench.UE, HOST, 1, Octets.ofHex("0800 f7fe 0001 0000 00000000"));
      ByteBuffer datagram = ByteBuffer.wrap(Bench.gPdu(teid, ping).toArray());
      devices.radio.send(
          datagram, new InetSocketAddress(InetAddress.getLoopbackAddress(), Gtpu.PORT));
      Octets reply = receive(devices.radio);
      assertEquals(ping.length(), reply.length());
      assertEquals(0, reply.at(20)); // echo reply
    } finally {
      devices.datagrams.close();
      devices.radio.close();
    }
  }

  private static Octets receive(DatagramChannel radio) throws IOException {
    DatagramPacket packet = new DatagramPacket(new byte[2_000], 2_000);
    radio.socket().receive(packet);
    GtpuDecoded.Message decoded =
        assertInstanceOf(
            GtpuDecoded.Message.class,
            Gtpu.decode(Octets.copyOf(packet.getData(), 0, packet.getLength())));
    assertEquals(Bench.GNB_TEID, decoded.header().teid());
    return assertInstanceOf(GtpuMessage.GPdu.class, decoded.message()).packet();
  }

  /// An SMF that says the least it must; returns the local end of the tunnel.
  private static long establish(Upf upf, NioDatagrams datagrams) throws Exception {
    LinkedBlockingQueue<Octets> answers = new LinkedBlockingQueue<>();
    DatagramEndpoint smf =
        datagrams.bind(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            (at, from, octets) -> answers.add(octets));
    AssociationSetupRequest setup =
        AssociationSetupRequest.builder()
            .nodeId(NodeId.of(Bench.SMF))
            .recoveryTimeStamp(new TimeStamp(1))
            .build();
    smf.send(upf.n4(), Pfcp.encode(setup, 1));
    next(answers, AssociationSetupResponse.class);
    smf.send(upf.n4(), Pfcp.encode(Bench.establishment().build(), 0, 2));
    var established = next(answers, SessionEstablishmentResponse.class);
    UpdateFar active =
        UpdateFar.builder()
            .farId(new FarId(2))
            .applyAction(ApplyAction.of(ApplyAction.FORW))
            .updateForwardingParameters(
                UpdateForwardingParameters.builder()
                    .destinationInterface(DestinationInterface.ACCESS)
                    .outerHeaderCreation(OuterHeaderCreation.gtpu(Bench.GNB_TEID, RADIO))
                    .build())
            .build();
    long seid = Objects.requireNonNull(established.upFSeid()).seid();
    var activation = SessionModificationRequest.builder().updateFars(active).build();
    smf.send(upf.n4(), Pfcp.encode(activation, seid, 3));
    next(answers, SessionModificationResponse.class);
    return assertInstanceOf(FTeid.Given.class, established.createdPdrs().getFirst().localFTeid())
        .teid();
  }

  private static <T> T next(LinkedBlockingQueue<Octets> answers, Class<T> kind)
      throws InterruptedException {
    Octets octets = Objects.requireNonNull(answers.poll(5, TimeUnit.SECONDS));
    return assertInstanceOf(
        kind, assertInstanceOf(Decoded.Message.class, Pfcp.decode(octets)).message());
  }
}
