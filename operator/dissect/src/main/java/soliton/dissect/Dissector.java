package soliton.dissect;

import java.util.ArrayList;
import java.util.List;
import soliton.base.Octets;
import soliton.dissect.capture.Payload;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;

/// Reads what a capture holds of N2, N3 and N4. Owned by one thread: it keeps the NAS counts of the
/// phones it has seen.
public final class Dissector {
  private static final int NGAP = 60;

  private final NgapDissector ngap;

  /// @param kAmfs keys K_AMF that open ciphered NAS messages; may be empty
  public Dissector(List<Octets> kAmfs) {
    ngap = new NgapDissector(new NasDissector(new NasOpener(kAmfs)));
  }

  /// The messages in one payload; none if it belongs to another protocol.
  public List<DissectedMessage> read(Payload payload) {
    return switch (payload) {
      case Payload.Sctp sctp ->
          sctp.protocolId() == NGAP ? List.of(ngap.read(sctp.content())) : List.of();
      case Payload.Udp udp -> readDatagram(udp);
    };
  }

  private static List<DissectedMessage> readDatagram(Payload.Udp udp) {
    if (isPort(udp, Pfcp.PORT)) {
      return readPfcp(udp.content());
    }
    return isPort(udp, Gtpu.PORT) ? List.of(readGtpu(udp.content())) : List.of();
  }

  private static DissectedMessage readGtpu(Octets datagram) {
    return switch (Gtpu.decode(datagram)) {
      case GtpuDecoded.Message(GtpuHeader header, GtpuMessage message) ->
          new DissectedMessage(
              "GTP-U",
              message instanceof GtpuMessage.GPdu pdu
                  ? "G-PDU " + InnerPacket.describe(pdu.packet())
                  : Names.ofRecord(message),
              List.of(),
              header + "\n" + message,
              List.of());
      case GtpuDecoded.Faulty faulty ->
          new DissectedMessage(
              "GTP-U",
              "Undecodable Gtpu Message",
              List.of(faulty.fault().toString()),
              datagram.toHex(),
              List.of());
      case GtpuDecoded.Refused refused ->
          new DissectedMessage(
              "GTP-U",
              "Gtpu Message with an extension that must be understood",
              List.of("extension type " + refused.extensionType()),
              datagram.toHex(),
              List.of());
    };
  }

  private static boolean isPort(Payload.Udp udp, int port) {
    return udp.source().port() == port || udp.destination().port() == port;
  }

  private static List<DissectedMessage> readPfcp(Octets datagram) {
    List<DissectedMessage> found = new ArrayList<>();
    for (Decoded decoded : Pfcp.decodeAll(datagram)) {
      found.add(
          switch (decoded) {
            case Decoded.Message m when m.message() != null ->
                new DissectedMessage(
                    "PFCP",
                    Names.ofRecord(m.message()),
                    m.diagnostics().stream().map(Object::toString).toList(),
                    m.header() + "\n" + m.message(),
                    List.of());
            case Decoded.Message m ->
                broken("of type " + m.header().type(), m.diagnostics().toString(), datagram);
            case Decoded.OtherVersion v -> broken("of version " + v.version(), "version", datagram);
            case Decoded.Discarded d -> broken("", d.reason(), datagram);
          });
    }
    return found;
  }

  private static DissectedMessage broken(String what, String problem, Octets datagram) {
    return new DissectedMessage(
        "PFCP", "Undecodable Pfcp Message " + what, List.of(problem), datagram.toHex(), List.of());
  }
}
