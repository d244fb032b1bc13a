package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soliton.upf.Bench.GNB_TEID;
import static soliton.upf.Bench.HOST;
import static soliton.upf.Bench.QFI;
import static soliton.upf.Bench.UE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.ForwardingParameters;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.SessionEstablishmentRequestBuilder;
import soliton.pfcp.message.SessionEstablishmentResponse;
import soliton.transport.flow.FlowRule;
import soliton.transport.flow.Prefix;
import soliton.transport.memory.QueuePort;
import soliton.upf.Bench.Session;

/// Where packets go that do not simply go from a phone to the network and back.
class RoutingTest {
  private static final Ipv4Address OTHER = Ipv4Address.parse("10.45.0.3");
  private static final Ipv4Address BEHIND = Ipv4Address.parse("192.168.7.9");
  private static final Ipv6Address UE6 = Ipv6Address.parse("2001:db8:1:2::5");
  private static final Ipv6Address HOST6 = Ipv6Address.parse("2001:db8:f::1");
  private static final int OTHER_TEID = 0x602;
  private static final int HOP_LIMIT = 8;

  private @Nullable Bench bench;

  @AfterEach
  void close() {
    if (bench != null) {
      bench.close();
    }
  }

  private Bench bench() throws IOException {
    Bench made = new Bench().associated();
    bench = made;
    return made;
  }

  private static Session active(Bench bench, Ipv4Address ue, int gnbTeid) {
    Session session = bench.established(Bench.establishment(ue));
    assertEquals(Cause.REQUEST_ACCEPTED, bench.modify(session, Bench.activation(gnbTeid)));
    return session;
  }

  // ---- between phones

  @Test
  void aPacketToAnotherPhoneTurnsRoundWithOneHopLess() throws IOException {
    Bench bench = bench();
    Session session = active(bench, UE, GNB_TEID);
    active(bench, OTHER, OTHER_TEID);
    Octets packet = Packets.finished(Packets.udp(UE, OTHER, 10).toArray());
    bench.fromRadio(Bench.gPdu(session.teid(), packet));
    assertTrue(bench.toNetwork.isEmpty());
    Octets there = bench.lastToRadio(OTHER_TEID, QFI);
    assertEquals(63, there.at(HOP_LIMIT));
    assertTrue(Packets.hasRightChecksum(there));
  }

  @Test
  void aPacketForwardedTooOftenIsToldToItsSender() throws IOException {
    Bench bench = bench();
    Session session = active(bench, UE, GNB_TEID);
    active(bench, OTHER, OTHER_TEID);
    Octets packet = Packets.with(Packets.udp(UE, OTHER, 10), HOP_LIMIT, 1);
    bench.fromRadio(Bench.gPdu(session.teid(), packet));
    Octets told = bench.lastToRadio(GNB_TEID, QFI);
    assertEquals(Octets.of(11, 0), told.slice(20, 2), "time exceeded");
    assertEquals(packet, told.from(28));
    assertEquals(1, bench.dropped("hop-limit"));
  }

  @Test
  void errorsAreNeverToldAboutErrorsAndNotToAFlood() throws IOException {
    Bench bench = bench();
    Session session = active(bench, UE, GNB_TEID);
    active(bench, OTHER, OTHER_TEID);
    Octets error =
        Packets.with(Packets.ipv4(UE, OTHER, 1, Octets.of(3, 1, 0, 0, 0, 0, 0, 0)), HOP_LIMIT, 1);
    bench.fromRadio(Bench.gPdu(session.teid(), error));
    assertTrue(bench.toRadio.isEmpty());
    Octets packet = Packets.with(Packets.udp(UE, OTHER, 10), HOP_LIMIT, 1);
    for (int i = 0; i < 1_000; i++) {
      bench.fromRadio(Bench.gPdu(session.teid(), packet));
    }
    assertEquals(50, bench.toRadio.size());
    assertEquals(1_001, bench.dropped("hop-limit"));
  }

  // ---- data networks

  private static SessionEstablishmentRequestBuilder inNetwork(Ipv4Address ue, String name) {
    var request = Bench.establishment(ue);
    Pdi downlink =
        Pdi.builder()
            .sourceInterface(SourceInterface.CORE)
            .networkInstance(Name.of(name))
            .ueIpAddresses(UeIpAddress.destination(ue))
            .build();
    return request.createPdrs(
        List.of(Bench.uplinkPdr(ue).build(), Bench.downlinkPdr(ue).pdi(downlink).build()));
  }

  @Test
  void networksMayUseTheSameAddresses() throws IOException {
    List<Octets> toVoice = new ArrayList<>();
    QueuePort voice = new QueuePort("voice", 100);
    voice.setExit((to, packet) -> toVoice.add(packet));
    Bench bench =
        new Bench(
                config -> config,
                ports ->
                    new UpfPorts(
                        ports.n3(),
                        null,
                        List.of(
                            new N6("internet", ports.networks().getFirst().port(), null),
                            new N6("ims", voice, null)),
                        ports.flows(),
                        0))
            .associated();
    this.bench = bench;
    Session internet = bench.established(inNetwork(UE, "internet"));
    bench.modify(internet, Bench.activation(GNB_TEID));
    Session ims = bench.established(inNetwork(UE, "IMS").cpFSeid(FSeid.of(0x52, Bench.SMF)));
    bench.modify(ims, Bench.activation(OTHER_TEID));
    bench.fromRadio(Bench.gPdu(internet.teid(), Packets.udp(UE, HOST, 1)));
    bench.fromRadio(Bench.gPdu(ims.teid(), Packets.udp(UE, HOST, 2)));
    assertEquals(List.of(Packets.udp(UE, HOST, 1)), bench.toNetwork);
    assertEquals(List.of(Packets.udp(UE, HOST, 2)), toVoice);
    voice.offer(Bench.RADIO, Packets.udp(HOST, UE, 3));
    bench.upf.step();
    assertEquals(Packets.udp(HOST, UE, 3), bench.lastToRadio(OTHER_TEID, QFI));
    assertEquals(1, bench.flows.of(ims.seid()).network());
    var unknown =
        bench.ask(0, inNetwork(OTHER, "other").build(), SessionEstablishmentResponse.class);
    assertEquals(Cause.RULE_CREATION_MODIFICATION_FAILURE, unknown.cause());
  }

  @Test
  void aFramedRouteBelongsToTheSession() throws IOException {
    Bench bench = bench();
    var request = Bench.establishment();
    Pdi up =
        Pdi.builder()
            .sourceInterface(SourceInterface.ACCESS)
            .localFTeid(new FTeid.Choose(true, false, null))
            .ueIpAddresses(UeIpAddress.source(UE))
            .framedRoutes(Name.of("192.168.7.0/24"))
            .build();
    Pdi down =
        Pdi.builder()
            .sourceInterface(SourceInterface.CORE)
            .ueIpAddresses(UeIpAddress.destination(UE))
            .framedRoutes(Name.of("192.168.7.0/24"))
            .build();
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).pdi(up).build(), Bench.downlinkPdr(UE).pdi(down).build()));
    Session session = bench.established(request);
    bench.modify(session, Bench.activation(GNB_TEID));
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(BEHIND, HOST, 10)));
    assertEquals(1, bench.toNetwork.size());
    bench.fromNetwork(Packets.udp(HOST, BEHIND, 10));
    bench.lastToRadio(GNB_TEID, QFI);
    bench.fromNetwork(Packets.udp(HOST, Ipv4Address.parse("192.168.8.9"), 10));
    assertEquals(1, bench.toRadio.size());
    Session other = active(bench, OTHER, OTHER_TEID);
    bench.fromRadio(Bench.gPdu(other.teid(), Packets.udp(BEHIND, HOST, 10)));
    assertEquals(1, bench.dropped("spoofed"));
    assertEquals(
        Prefix.of(Ipv4Address.parse("192.168.7.0"), 24),
        bench.flows.of(session.seid()).addresses().getLast());
  }

  @Test
  void phonesDoNotReachTheCoreUnlessAllowed() throws IOException {
    Ipv4Address open = Ipv4Address.parse("10.0.0.53");
    Protection protection =
        new Protection(
            List.of(Prefix.of(Ipv4Address.parse("10.0.0.0"), 16)), List.of(Prefix.of(open)));
    Bench bench =
        new Bench(
                config ->
                    new UpfConfig(
                        config.n4(),
                        config.peerPort(),
                        config.n3(),
                        config.maxSessions(),
                        config.heartbeat(),
                        config.transactions(),
                        List.of(),
                        protection),
                ports -> ports)
            .associated();
    this.bench = bench;
    Session session = active(bench, UE, GNB_TEID);
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, Bench.SMF, 10)));
    assertTrue(bench.toNetwork.isEmpty());
    assertEquals(1, bench.dropped("protected"));
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, open, 10)));
    assertEquals(1, bench.toNetwork.size());
    // A faster way hands over what it would have to know more about.
    FlowRule first = bench.flows.uplink(session.seid(), session.teid()).getFirst();
    assertEquals(new FlowRule.Action.HandOver(), first.action());
  }

  // ---- IPv6

  private static SessionEstablishmentRequestBuilder sixth() {
    var request = Bench.establishment();
    UeIpAddress from = new UeIpAddress(false, UE, UE6, null, null, false, false);
    UeIpAddress to = new UeIpAddress(true, UE, UE6, null, null, false, false);
    Pdi up =
        Pdi.builder()
            .sourceInterface(SourceInterface.ACCESS)
            .localFTeid(new FTeid.Choose(true, false, null))
            .ueIpAddresses(from)
            .build();
    Pdi down = Pdi.builder().sourceInterface(SourceInterface.CORE).ueIpAddresses(to).build();
    return request.createPdrs(
        List.of(Bench.uplinkPdr(UE).pdi(up).build(), Bench.downlinkPdr(UE).pdi(down).build()));
  }

  @Test
  void aSessionOfBothVersionsHasAllAddressesOfItsPrefix() throws IOException {
    Bench bench = bench();
    Session session = bench.established(sixth());
    bench.modify(session, Bench.activation(GNB_TEID));
    Ipv6Address chosen = Ipv6Address.parse("2001:db8:1:2:aaaa::9");
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(chosen, HOST6, 10)));
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 10)));
    assertEquals(2, bench.toNetwork.size());
    bench.fromNetwork(Packets.udp(HOST6, chosen, 10));
    assertEquals(Packets.udp(HOST6, chosen, 10), bench.lastToRadio(GNB_TEID, QFI));
    Ipv6Address stranger = Ipv6Address.parse("2001:db8:1:3::9");
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(stranger, HOST6, 10)));
    assertEquals(1, bench.dropped("spoofed"));
  }

  @Test
  void linkLocalPacketsGoToNoNetwork() throws IOException {
    Bench bench = bench();
    var request = sixth();
    // Without addresses in the uplink rule it matches all packets.
    Pdi any =
        Pdi.builder()
            .sourceInterface(SourceInterface.ACCESS)
            .localFTeid(new FTeid.Choose(true, false, null))
            .build();
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).pdi(any).build(), sixth().build().createPdrs().getLast()));
    Session session = bench.established(request);
    Ipv6Address self = Ipv6Address.parse("fe80::1");
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(self, HOST6, 10)));
    assertTrue(bench.toNetwork.isEmpty());
    assertEquals(1, bench.dropped("link-local"));
  }

  @Test
  void routerSolicitationsGoToTheSmfInATunnel() throws IOException {
    Bench bench = bench();
    var request = Bench.establishment();
    request.createFars(
        List.of(
            Bench.uplinkFar()
                .forwardingParameters(
                    ForwardingParameters.builder()
                        .destinationInterface(DestinationInterface.CP_FUNCTION)
                        .outerHeaderCreation(
                            soliton.pfcp.ie.OuterHeaderCreation.gtpu(0x77, Bench.SMF))
                        .build())
                .build(),
            CreateFar.builder()
                .farId(new FarId(2))
                .applyAction(ApplyAction.of(ApplyAction.DROP))
                .build()));
    request.createPdrs(
        List.of(Bench.uplinkPdr(UE).qerIds(List.of()).build(), Bench.downlinkPdr(UE).build()));
    Session session = bench.established(request);
    bench.fromRadio(Bench.gPdu(session.teid(), Packets.udp(UE, HOST, 10)));
    assertTrue(bench.toNetwork.isEmpty());
    assertEquals(Bench.address(Bench.SMF), bench.toRadio.getLast().to().getAddress());
    assertTrue(bench.flows.of(session.seid()).uplink().isEmpty());
  }
}
