package soliton.load;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
import soliton.gtpu.ExtensionType;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.gtpu.PduSessionContainer;
import soliton.nas.gsm.GsmDownlink;
import soliton.nas.gsm.PduSessionEstablishmentAcceptBuilder;
import soliton.nas.gsm.PduSessionEstablishmentRequest;
import soliton.nas.ie.PduAddress;
import soliton.nas.ie.PduSessionType;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.QosRule;
import soliton.nas.ie.QosRules;
import soliton.nas.ie.SessionAmbr;
import soliton.nas.ie.SscMode;
import soliton.ngap.Ngap;
import soliton.ngap.ie.AllocationAndRetentionPriority;
import soliton.ngap.ie.FiveQi;
import soliton.ngap.ie.GtpTeid;
import soliton.ngap.ie.GtpTunnel;
import soliton.ngap.ie.NonDynamic5QiDescriptorBuilder;
import soliton.ngap.ie.PduSessionResourceSetupItemSuReq;
import soliton.ngap.ie.PreEmptionCapability;
import soliton.ngap.ie.PreEmptionVulnerability;
import soliton.ngap.ie.PriorityLevelArp;
import soliton.ngap.ie.QosFlowLevelQosParametersBuilder;
import soliton.ngap.ie.QosFlowSetupRequestItemBuilder;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.ngap.message.PduSessionResourceSetupResponse;
import soliton.ngap.transfer.PduSessionResourceSetupRequestTransferBuilder;
import soliton.ngap.transfer.PduSessionResourceSetupResponseTransfer;
import soliton.transport.DatagramEndpoint;
import soliton.transport.Datagrams;

/// Sessions and user plane of the scripted core: one tunnel a session, every packet goes to whoever
/// plays the data network.
final class ScriptedUpf {
  private static final int GTPU_PORT = 2152;
  private static final Qfi FLOW = new Qfi(1);
  private final DatagramEndpoint endpoint;
  private final InetAddress address;
  private final Map<Integer, Tunnel> byTeid = new LinkedHashMap<>();
  private final Map<RanUeNgapId, ScriptedPhone> expected = new HashMap<>();
  private int lastTeid;
  Consumer<Octets> network = _ -> {};
  int errorIndications;
  int solicitations;
  boolean advertises;
  boolean breaksChecksum;
  PduSessionType allowed = PduSessionType.IPV4V6;
  final List<Octets> received = new ArrayList<>();
  final List<PduSessionContainer> containers = new ArrayList<>();

  static final class Tunnel {
    final ScriptedPhone phone;
    final PduSessionId session;
    final int teid;
    final Inet4Address ip;
    @Nullable InetSocketAddress gnb;
    int gnbTeid;

    Tunnel(ScriptedPhone phone, PduSessionId session, int teid, Inet4Address ip) {
      this.phone = phone;
      this.session = session;
      this.teid = teid;
      this.ip = ip;
    }
  }

  ScriptedUpf(Datagrams datagrams, InetAddress address) throws IOException {
    this.address = address;
    this.endpoint =
        datagrams.bind(
            new InetSocketAddress(address, GTPU_PORT), (_, from, content) -> onDatagram(content));
  }

  private void onDatagram(Octets datagram) {
    if (!(Gtpu.decode(datagram) instanceof GtpuDecoded.Message(var header, var message))) {
      return;
    }
    switch (message) {
      case GtpuMessage.ErrorIndication _ -> errorIndications++;
      case GtpuMessage.GPdu(Octets packet) when byTeid.containsKey((int) header.teid()) ->
          onPacket(Objects.requireNonNull(byTeid.get((int) header.teid())), header, packet);
      default -> {
        // for nobody here
      }
    }
  }

  private void onPacket(Tunnel tunnel, GtpuHeader header, Octets packet) {
    Octets container =
        Objects.requireNonNull(header.extension(ExtensionType.PDU_SESSION_CONTAINER));
    containers.add(Objects.requireNonNull(PduSessionContainer.decode(container)));
    boolean isSolicitation =
        packet.length() > 40
            && packet.at(0) >> 4 == 6
            && packet.at(6) == 58
            && packet.at(40) == 133;
    if (isSolicitation) {
      solicitations++;
      if (advertises) {
        advertise(tunnel, 3600);
      }
    } else {
      received.add(packet);
      network.accept(packet);
    }
  }

  /// To all, unasked.
  void advertiseAgain(int lifetimeSeconds) {
    byTeid.values().forEach(tunnel -> advertise(tunnel, lifetimeSeconds));
  }

  /// Router Advertisement: prefix 2001:db8:45:1::/64, MTU 1420, one server of names.
  private void advertise(Tunnel tunnel, int lifetimeSeconds) {
    OctetWriter packet = new OctetWriter();
    packet.u32(6L << 28).u16(0).u8(58).u8(255);
    packet.u64(0xfe80L << 48).u64(1).u64(0xff02L << 48).u64(1);
    packet.u8(134).u8(0).u16(0).u8(64).u8(0).u16(1800).u32(0).u32(0);
    packet.u8(3).u8(4).u8(64).u8(0x40).u32(lifetimeSeconds).u32(lifetimeSeconds).u32(0);
    packet.u64(0x20010db8_00450001L).u64(0);
    packet.u8(5).u8(1).u16(0).u32(1420);
    packet.u8(25).u8(3).u16(0).u32(1800).u64(0x20014860_48600000L).u64(0x8888);
    int length = packet.length() - 40;
    packet.patchU16(4, length);
    packet.patchU16(42, checksum(packet.toOctets()) + (breaksChecksum ? 1 : 0));
    down(tunnel, PduSessionContainer.Downlink.of(FLOW.value()), packet.toOctets());
  }

  /// Of ICMPv6, over the pseudo-header, too (RFC 4443 2.3).
  private static int checksum(Octets packet) {
    long sum = packet.length() - 40L + 58;
    for (int at = 8; at < packet.length(); at += 2) {
      sum += packet.at(at) << 8 | packet.at(at + 1);
    }
    sum = (sum & 0xffff) + (sum >> 16);
    return (int) ~((sum & 0xffff) + (sum >> 16)) & 0xffff;
  }

  int teid(Inet4Address ip) {
    return tunnel(ip).teid;
  }

  long gnbTeid(Inet4Address ip) {
    return Integer.toUnsignedLong(tunnel(ip).gnbTeid);
  }

  private Tunnel tunnel(Inet4Address ip) {
    return byTeid.values().stream()
        .filter(tunnel -> tunnel.ip.equals(ip))
        .findFirst()
        .orElseThrow();
  }

  /// To the phone that has the packet's destination, with the container as given.
  void down(PduSessionContainer.Downlink container, Octets packet) {
    down(tunnel(Objects.requireNonNull(Ipv4.parse(packet)).destination()), container, packet);
  }

  private void down(Tunnel tunnel, PduSessionContainer.Downlink container, Octets packet) {
    OctetWriter content = new OctetWriter();
    container.encode(content);
    GtpuHeader header =
        GtpuHeader.ofTunnel(GtpuType.G_PDU, Integer.toUnsignedLong(tunnel.gnbTeid))
            .with(ExtensionType.PDU_SESSION_CONTAINER, content.toOctets());
    endpoint.send(
        Objects.requireNonNull(tunnel.gnb), Gtpu.encode(header, new GtpuMessage.GPdu(packet)));
  }

  /// A packet from the data network to the phone with this address.
  void down(Inet4Address ip, Octets packet) {
    for (Tunnel tunnel : byTeid.values()) {
      if (tunnel.ip.equals(ip) && tunnel.gnb != null) {
        downTo(tunnel.gnb, tunnel.gnbTeid, packet);
      }
    }
  }

  void downTo(InetSocketAddress gnb, int teid, Octets packet) {
    Octets datagram =
        new OctetWriter()
            .u8(0x34)
            .u8(255)
            .u16(packet.length() + 8)
            .u32(teid)
            .u32(0x85)
            .u8(1)
            .u8(0)
            .u8(FLOW.value())
            .u8(0)
            .octets(packet)
            .toOctets();
    endpoint.send(gnb, datagram);
  }

  void sendRaw(InetSocketAddress gnb, Octets datagram) {
    endpoint.send(gnb, datagram);
  }

  PduSessionResourceSetupItemSuReq establish(
      ScriptedPhone phone,
      PduSessionEstablishmentRequest request,
      BiFunction<ScriptedPhone, GsmDownlink, Octets> protect) {
    int teid = ++lastTeid;
    Inet4Address ip = (Inet4Address) InetAddress.ofLiteral("10.45.0." + (1 + teid % 250));
    byTeid.put(teid, new Tunnel(phone, request.pduSessionId(), teid, ip));
    PduSessionType type = Objects.requireNonNull(request.pduSessionType());
    GsmDownlink accept =
        new PduSessionEstablishmentAcceptBuilder(
                request.pduSessionId(),
                request.pti(),
                type,
                SscMode.MODE_1,
                QosRules.of(QosRule.matchAll(1, FLOW, 255)),
                SessionAmbr.of(new Ambr(BitRate.ofMegabits(100), BitRate.ofMegabits(200))))
            .pduAddress(address(type, ip))
            .protocolConfigurationOptions(
                ProtocolConfigurationOptions.of(
                    new ProtocolConfigurationOptions.Unit(
                        ProtocolConfigurationOptions.DNS_IPV4, Octets.of(8, 8, 8, 8)),
                    ProtocolConfigurationOptions.mtu(
                        ProtocolConfigurationOptions.IPV4_LINK_MTU, 1400)))
            .build();
    return item(request.pduSessionId(), teid, protect.apply(phone, accept));
  }

  private static @Nullable PduAddress address(PduSessionType type, Inet4Address ip) {
    Octets identifier = Octets.ofHex("000000000000abcd");
    return switch (type) {
      case IPV4 -> PduAddress.ofIpv4(ip);
      case IPV6 -> PduAddress.ofIpv6(identifier);
      case IPV4V6 -> PduAddress.ofBoth(Octets.copyOf(ip.getAddress()), identifier);
      default -> null;
    };
  }

  /// Resources for the sessions of a phone that comes back from idle mode.
  List<PduSessionResourceSetupItemSuReq> resume(ScriptedPhone phone) {
    return byTeid.values().stream()
        .filter(tunnel -> tunnel.phone == phone)
        .map(tunnel -> item(tunnel.session, tunnel.teid, null))
        .toList();
  }

  private PduSessionResourceSetupItemSuReq item(
      PduSessionId session, int teid, @Nullable Octets nas) {
    var qos =
        QosFlowLevelQosParametersBuilder.of(
                NonDynamic5QiDescriptorBuilder.of(new FiveQi(9)).build(),
                new AllocationAndRetentionPriority(
                    new PriorityLevelArp(8),
                    PreEmptionCapability.SHALL_NOT_TRIGGER_PRE_EMPTION,
                    PreEmptionVulnerability.NOT_PRE_EMPTABLE))
            .build();
    Octets transfer =
        Ngap.encode(
            PduSessionResourceSetupRequestTransferBuilder.of(
                    new GtpTunnel(TransportLayerAddress.of(address), new GtpTeid(teid)),
                    soliton.ngap.ie.PduSessionType.IPV4,
                    List.of(QosFlowSetupRequestItemBuilder.of(FLOW, qos).build()))
                .build());
    return new PduSessionResourceSetupItemSuReq(session, nas, ScriptedCore.SLICE, transfer, null);
  }

  void expect(RanUeNgapId ranId, ScriptedPhone phone) {
    expected.put(ranId, phone);
  }

  void onResponse(PduSessionResourceSetupResponse response) {
    ScriptedPhone phone = expected.remove(response.ranUeNgapId());
    for (var item : Objects.requireNonNull(response.pduSessionResourceSetupListSuRes())) {
      var transfer =
          Objects.requireNonNull(
              Ngap.decode(
                      item.pduSessionResourceSetupResponseTransfer(),
                      PduSessionResourceSetupResponseTransfer.class)
                  .value());
      GtpTunnel down =
          (GtpTunnel) transfer.dlQosFlowPerTnlInformation().upTransportLayerInformation();
      for (Tunnel tunnel : byTeid.values()) {
        if (tunnel.phone == phone && tunnel.session.equals(item.pduSessionId())) {
          tunnel.gnb =
              new InetSocketAddress(
                  Objects.requireNonNull(down.transportLayerAddress().v4()), GTPU_PORT);
          tunnel.gnbTeid = down.gtpTeid().value();
        }
      }
    }
  }

  List<PduSessionId> sessions(ScriptedPhone phone) {
    return byTeid.values().stream()
        .filter(tunnel -> tunnel.phone == phone)
        .map(tunnel -> tunnel.session)
        .toList();
  }

  void release(ScriptedPhone phone, PduSessionId session) {
    byTeid.values().removeIf(tunnel -> tunnel.phone == phone && tunnel.session.equals(session));
  }

  void forgetAll() {
    byTeid.clear();
  }
}
