package soliton.assurance.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soliton.assurance.simulation.Network;
import soliton.assurance.simulation.Site;
import soliton.base.Octets;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.ngap.Ngap;
import soliton.ngap.NgapMessage;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.transport.DatagramEndpoint;
import soliton.transport.SctpAssociation;
import soliton.transport.SctpLoss;
import soliton.transport.SctpSettings;
import soliton.transport.SctpUser;

/// A host that may reach N2, N3 and N4 and sends what it likes.
final class Attacker implements SctpUser {
  private static final int PPID = 60;

  private final Network network;
  private final DatagramEndpoint n4;
  private final DatagramEndpoint n3;
  private final List<Octets> toldOnN2 = new ArrayList<>();
  private final List<Octets> toldOnN4 = new ArrayList<>();
  private final List<Octets> toldOnN3 = new ArrayList<>();
  private @Nullable SctpAssociation association;
  private boolean isLost;

  Attacker(Network network) {
    this.network = network;
    var host = Site.host("10.66.0.1");
    try {
      var datagrams = network.transport().datagrams(host);
      n4 =
          datagrams.bind(
              new InetSocketAddress(host, Pfcp.PORT), (_, _, payload) -> toldOnN4.add(payload));
      n3 =
          datagrams.bind(
              new InetSocketAddress(host, Gtpu.PORT), (_, _, payload) -> toldOnN3.add(payload));
      association = network.transport().sctp(host).connect(Site.AMF, SctpSettings.N2, this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rest();
  }

  private void rest() {
    network.pass(Duration.ofMillis(60));
  }

  boolean isLost() {
    return isLost;
  }

  /// Sends on N2 and says what the AMF answers.
  List<NgapMessage> n2(Octets pdu) {
    toldOnN2.clear();
    var _ = Objects.requireNonNull(association).send(1, PPID, pdu);
    rest();
    return toldOnN2.stream()
        .map(told -> Objects.requireNonNull(Ngap.decode(told).message()))
        .toList();
  }

  List<NgapMessage> n2(NgapMessage message) {
    return n2(Ngap.encode(message));
  }

  /// Sends to the UPF and says what it answers.
  List<Decoded> n4(Octets datagram) {
    toldOnN4.clear();
    n4.send(Site.UPF, datagram);
    rest();
    return toldOnN4.stream().map(Pfcp::decode).toList();
  }

  /// Sends to the UPF, as often as wanted, and says what it answers.
  List<GtpuDecoded> n3(Octets datagram, int times) {
    toldOnN3.clear();
    for (int i = 0; i < times; i++) {
      n3.send(new InetSocketAddress(Site.N3, Gtpu.PORT), datagram);
    }
    rest();
    return toldOnN3.stream().map(Gtpu::decode).toList();
  }

  @Override
  public void onEstablished(SctpAssociation established) {
    association = established;
  }

  @Override
  public void onMessage(SctpAssociation from, int stream, int payloadProtocol, Octets message) {
    toldOnN2.add(message);
  }

  @Override
  public void onLost(SctpAssociation lost, SctpLoss reason) {
    isLost = true;
  }
}
