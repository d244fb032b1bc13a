package soliton.upf.path;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import soliton.base.Octets;
import soliton.gtpu.ExtensionType;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.gtpu.GtpuType;
import soliton.gtpu.GtpuView;
import soliton.transport.PacketBatch;
import soliton.upf.packet.Packet;
import soliton.upf.reading.DropReason;
import soliton.upf.rules.RemoteTunnel;

/// Packets that come through GTP-U tunnels, on N3 or N9. Owned by the thread that reads that port.
final class FromTunnels {
  /// Answers to errors (TS 29.281 7.3.1, hostile case U-04).
  private static final int ANSWERS_A_PEER = 100;

  private static final int ANSWERS_A_SECOND = 1_000;

  private final SessionIndex sessions;
  private final Lane lane;
  private final PathEvents events;
  private final InetAddress self;
  private final GtpuView gtpu = new GtpuView();
  private final Packet packet = new Packet();
  private final AnswerLimit answers = new AnswerLimit(ANSWERS_A_PEER, ANSWERS_A_SECOND);

  FromTunnels(SessionIndex sessions, Lane lane, PathEvents events, InetAddress self) {
    this.sessions = sessions;
    this.lane = lane;
    this.events = events;
    this.self = self;
  }

  void handle(PacketBatch batch) {
    lane.begin();
    long octets = 0;
    for (int i = 0; i < batch.size(); i++) {
      octets += batch.length(i);
      handle(batch, i);
    }
    lane.counters.n3InPackets.add(batch.size());
    lane.counters.n3InOctets.add(octets);
    lane.flush();
  }

  private void handle(PacketBatch batch, int index) {
    switch (gtpu.wrap(batch.memory(), batch.offset(index), batch.length(index))) {
      case NONE -> {
        if (gtpu.messageType() == GtpuType.G_PDU) {
          packet(batch, index);
        } else {
          message(batch, index);
        }
      }
      case WRONG_VERSION, NOT_GTP_U -> lane.counters.otherVersion.add();
      case UNSUPPORTED_EXTENSION -> unsupportedExtension(batch, index);
      case TOO_SHORT,
          WRONG_LENGTH,
          BROKEN_EXTENSION,
          BROKEN_CONTAINER,
          UNKNOWN_MESSAGE,
          BROKEN_ELEMENT ->
          lane.counters.broken.add();
    }
  }

  /// TS 29.281 5.2.1: the packet is dropped and the sender told what is understood here.
  private void unsupportedExtension(PacketBatch batch, int index) {
    lane.counters.unknownExtension.add();
    if (mayAnswer(batch, index)) {
      send(
          GtpuHeader.ofPath(GtpuType.SUPPORTED_EXTENSION_HEADERS_NOTIFICATION, 0),
          new GtpuMessage.SupportedExtensionHeadersNotification(
              List.of(ExtensionType.PDU_SESSION_CONTAINER, ExtensionType.UDP_PORT)),
          batch.source(index));
    }
  }

  private void send(GtpuHeader header, GtpuMessage message, InetSocketAddress to) {
    lane.outlets.sendMessage(Gtpu.encode(header, message), to);
  }

  private void packet(PacketBatch batch, int index) {
    int teid = gtpu.teid();
    PathSession session = sessions.ofTeid(teid);
    if (session == null) {
      unknownTunnel(batch, index, teid);
      return;
    }
    if (session.rules().isEthernet()) {
      lane.bridge.fromTunnel(
          session,
          teid,
          gtpu.qfi(),
          batch.memory(),
          gtpu.payloadOffset(),
          gtpu.payloadLength(),
          gtpu.headerLength());
      return;
    }
    if (!packet.set(batch.memory(), gtpu.payloadOffset(), gtpu.payloadLength())
        || !packet.isIntact()) {
      lane.counters.broken.add();
      return;
    }
    lane.fragments.meet(packet, session.seid(), lane.nowNanos());
    PathRules rules = session.rules();
    PathRule rule = rules.find(packet, teid, gtpu.qfi());
    boolean spoofed = (rule == null || rule.uplink) && !rules.ownsSource(packet);
    if (spoofed) {
      lane.drop(session, DropReason.SPOOFED);
    } else if (rule == null) {
      lane.drop(session, DropReason.NO_RULE);
    } else {
      lane.handle(session, rule, packet, gtpu.headerLength(), gtpu.qfi());
    }
  }

  private void unknownTunnel(PacketBatch batch, int index, int teid) {
    lane.counters.unknownTunnel.add();
    if (mayAnswer(batch, index)) {
      lane.counters.errorIndicationsSent.add();
      InetSocketAddress source = batch.source(index);
      send(
          GtpuHeader.ofPath(GtpuType.ERROR_INDICATION, 0),
          new GtpuMessage.ErrorIndication(
              teid & 0xffff_ffffL, Octets.adopt(self.getAddress()), null, null),
          new InetSocketAddress(source.getAddress(), RemoteTunnel.PORT));
    }
  }

  /// Who sent it is asked only while anybody may be answered.
  private boolean mayAnswer(PacketBatch batch, int index) {
    return answers.isOpen(lane.nowNanos()) && answers.admits(batch.source(index));
  }

  private void message(PacketBatch batch, int index) {
    byte[] octets =
        batch.memory().asSlice(batch.offset(index), batch.length(index)).toArray(JAVA_BYTE);
    if (!(Gtpu.decode(Octets.adopt(octets)) instanceof GtpuDecoded.Message decoded)) {
      lane.counters.broken.add();
      return;
    }
    switch (decoded.message()) {
      case GtpuMessage.EchoRequest _ -> {
        lane.counters.echoes.add();
        Integer sequence = decoded.header().sequence();
        send(
            GtpuHeader.ofPath(GtpuType.ECHO_RESPONSE, sequence == null ? 0 : sequence),
            new GtpuMessage.EchoResponse(0, null, null),
            batch.source(index));
      }
      case GtpuMessage.ErrorIndication indication -> {
        lane.counters.errorIndicationsReceived.add();
        events.onErrorIndication(unknownThere(indication));
      }
      case GtpuMessage.EndMarker _ -> {
        lane.counters.endMarkers.add();
        int teid = (int) decoded.header().teid();
        PathSession session = sessions.ofTeid(teid);
        if (session != null) {
          events.onEndMarker(session.seid(), teid);
        }
      }
      case GtpuMessage.EchoResponse _,
          GtpuMessage.SupportedExtensionHeadersNotification _,
          GtpuMessage.TunnelStatus _,
          GtpuMessage.GPdu _ ->
          lane.counters.otherMessages.add(); // Nobody waits for these, or they are not for N3.
    }
  }

  private static RemoteTunnel unknownThere(GtpuMessage.ErrorIndication indication) {
    try {
      InetAddress address = InetAddress.getByAddress(indication.peerAddress().toArray());
      return new RemoteTunnel(
          (int) indication.teid(), new InetSocketAddress(address, RemoteTunnel.PORT));
    } catch (UnknownHostException impossible) {
      throw new AssertionError("the codec admits 4 or 16 octets only", impossible);
    }
  }
}
