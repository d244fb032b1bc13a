package soliton.assurance.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.dissect.capture.Payload;
import soliton.gtpu.Gtpu;
import soliton.gtpu.GtpuDecoded;
import soliton.gtpu.GtpuHeader;
import soliton.gtpu.GtpuMessage;
import soliton.nas.Envelope;
import soliton.nas.Nas;
import soliton.nas.NasMessage;
import soliton.nas.gmm.DlNasTransport;
import soliton.nas.gmm.SecurityModeComplete;
import soliton.nas.gmm.UlNasTransport;
import soliton.ngap.Ngap;
import soliton.ngap.NgapMessage;
import soliton.ngap.NgapTransfer;
import soliton.ngap.message.DownlinkNasTransport;
import soliton.ngap.message.InitialContextSetupRequest;
import soliton.ngap.message.InitialContextSetupResponse;
import soliton.ngap.message.InitialUeMessage;
import soliton.ngap.message.PduSessionResourceReleaseCommand;
import soliton.ngap.message.PduSessionResourceReleaseResponse;
import soliton.ngap.message.PduSessionResourceSetupRequest;
import soliton.ngap.message.PduSessionResourceSetupResponse;
import soliton.ngap.message.UplinkNasTransport;
import soliton.ngap.transfer.PduSessionResourceReleaseCommandTransfer;
import soliton.ngap.transfer.PduSessionResourceReleaseResponseTransfer;
import soliton.ngap.transfer.PduSessionResourceSetupRequestTransfer;
import soliton.ngap.transfer.PduSessionResourceSetupResponseTransfer;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;

/// Reads a message and all that it carries, and writes each of them again.
final class RoundTrip {
  private static final int NGAP = 60;
  private static final int GTPU_PORT = 2152;

  private final List<Outcome> outcomes = new ArrayList<>();

  /// @param fault null if the message was read without a diagnostic and written again to the same
  ///     octets
  record Outcome(String protocol, @Nullable String fault, Octets octets) {}

  static List<Outcome> of(Payload payload) {
    RoundTrip trip = new RoundTrip();
    switch (payload) {
      case Payload.Sctp sctp when sctp.protocolId() == NGAP -> trip.ngap(sctp.content());
      case Payload.Udp udp when isPort(udp, Pfcp.PORT) -> trip.pfcp(udp.content());
      case Payload.Udp udp when isPort(udp, GTPU_PORT) -> trip.gtpu(udp.content());
      default -> {
        // another protocol
      }
    }
    return trip.outcomes;
  }

  private static boolean isPort(Payload.Udp udp, int port) {
    return udp.source().port() == port || udp.destination().port() == port;
  }

  private void add(
      String protocol, List<?> diagnostics, Octets received, @Nullable Octets written) {
    String fault = null;
    if (!diagnostics.isEmpty()) {
      fault = diagnostics + " in " + received;
    } else if (written == null) {
      fault = "not read: " + received;
    } else if (!received.equals(written)) {
      fault = CapturesTest.difference(received, written);
    }
    outcomes.add(new Outcome(protocol, fault, received));
  }

  private void ngap(Octets pdu) {
    soliton.ngap.Decoded decoded = Ngap.decode(pdu);
    NgapMessage message = decoded.message();
    add("NGAP", decoded.diagnostics(), pdu, message == null ? null : Ngap.encode(message));
    switch (message) {
      case InitialUeMessage m -> nas(m.nasPdu(), true);
      case UplinkNasTransport m -> nas(m.nasPdu(), true);
      case DownlinkNasTransport m -> nas(m.nasPdu(), false);
      case InitialContextSetupRequest m -> {
        nas(m.nasPdu(), false);
        if (m.pduSessionResourceSetupListCxtReq() != null) {
          m.pduSessionResourceSetupListCxtReq()
              .forEach(
                  item -> {
                    nas(item.nasPdu(), false);
                    transfer(
                        item.pduSessionResourceSetupRequestTransfer(),
                        PduSessionResourceSetupRequestTransfer.class);
                  });
        }
      }
      case InitialContextSetupResponse m -> {
        if (m.pduSessionResourceSetupListCxtRes() != null) {
          m.pduSessionResourceSetupListCxtRes()
              .forEach(
                  item ->
                      transfer(
                          item.pduSessionResourceSetupResponseTransfer(),
                          PduSessionResourceSetupResponseTransfer.class));
        }
      }
      case PduSessionResourceSetupRequest m ->
          m.pduSessionResourceSetupListSuReq()
              .forEach(
                  item -> {
                    nas(item.pduSessionNasPdu(), false);
                    transfer(
                        item.pduSessionResourceSetupRequestTransfer(),
                        PduSessionResourceSetupRequestTransfer.class);
                  });
      case PduSessionResourceSetupResponse m -> {
        if (m.pduSessionResourceSetupListSuRes() != null) {
          m.pduSessionResourceSetupListSuRes()
              .forEach(
                  item ->
                      transfer(
                          item.pduSessionResourceSetupResponseTransfer(),
                          PduSessionResourceSetupResponseTransfer.class));
        }
      }
      case PduSessionResourceReleaseCommand m -> {
        nas(m.nasPdu(), false);
        m.pduSessionResourceToReleaseListRelCmd()
            .forEach(
                item ->
                    transfer(
                        item.pduSessionResourceReleaseCommandTransfer(),
                        PduSessionResourceReleaseCommandTransfer.class));
      }
      case PduSessionResourceReleaseResponse m -> {
        if (m.pduSessionResourceReleasedListRelRes() != null) {
          m.pduSessionResourceReleasedListRelRes()
              .forEach(
                  item ->
                      transfer(
                          item.pduSessionResourceReleaseResponseTransfer(),
                          PduSessionResourceReleaseResponseTransfer.class));
        }
      }
      case null, default -> {
        // carries nothing that is read by itself
      }
    }
  }

  private <T extends NgapTransfer> void transfer(Octets content, Class<T> type) {
    var decoded = Ngap.decode(content, type);
    T value = decoded.value();
    add("N2 SM", decoded.diagnostics(), content, value == null ? null : Ngap.encode(value));
  }

  private void nas(@Nullable Octets pdu, boolean uplink) {
    if (pdu == null) {
      return;
    }
    switch (Envelope.of(pdu)) {
      case Envelope.Plain plain -> plainNas(plain.message(), uplink);
      case Envelope.Protected p -> {
        add("NAS envelope", List.of(), pdu, p.secured().toOctets());
        // null ciphering leaves a discriminator and a zero security header
        Octets payload = p.secured().payload();
        if (!p.secured().type().isCiphered() || isPlain(payload)) {
          plainNas(payload, uplink);
        }
      }
      case Envelope.TooShort _, Envelope.Reserved _ -> add("NAS envelope", List.of(), pdu, null);
    }
  }

  private static boolean isPlain(Octets payload) {
    return payload.length() > 2 && payload.at(0) == 0x7E && payload.at(1) == 0;
  }

  private void plainNas(Octets message, boolean uplink) {
    soliton.nas.Decoded decoded = uplink ? Nas.decodeUplink(message) : Nas.decodeDownlink(message);
    NasMessage found = decoded.message();
    add("NAS", decoded.diagnostics(), message, found == null ? null : Nas.encode(found));
    switch (found) {
      case UlNasTransport t when isSession(t.payloadContainer()) ->
          plainNas(t.payloadContainer(), true);
      case DlNasTransport t when isSession(t.payloadContainer()) ->
          plainNas(t.payloadContainer(), false);
      case SecurityModeComplete c when c.nasMessageContainer() != null ->
          plainNas(c.nasMessageContainer(), true);
      case null, default -> {
        // carries nothing that is read by itself
      }
    }
  }

  private static boolean isSession(Octets container) {
    return !container.isEmpty() && container.at(0) == 0x2E;
  }

  private void pfcp(Octets datagram) {
    for (Decoded decoded : Pfcp.decodeAll(datagram)) {
      switch (decoded) {
        case Decoded.Message m when m.message() != null ->
            add("PFCP", m.diagnostics(), datagram, Pfcp.encode(m.header(), m.message()));
        case Decoded.Message m -> add("PFCP", m.diagnostics(), datagram, null);
        case Decoded.OtherVersion _, Decoded.Discarded _ -> add("PFCP", List.of(), datagram, null);
      }
    }
  }

  private void gtpu(Octets datagram) {
    switch (Gtpu.decode(datagram)) {
      case GtpuDecoded.Message(GtpuHeader header, GtpuMessage message) ->
          add("GTP-U", List.of(), datagram, Gtpu.encode(header, message));
      case GtpuDecoded.Faulty faulty -> add("GTP-U", List.of(faulty), datagram, null);
      case GtpuDecoded.Refused refused -> add("GTP-U", List.of(refused), datagram, null);
    }
  }
}
