package soliton.dissect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.crypto.Direction;
import soliton.ngap.Decoded;
import soliton.ngap.Ngap;
import soliton.ngap.NgapMessage;
import soliton.ngap.message.DownlinkNasTransport;
import soliton.ngap.message.InitialContextSetupRequest;
import soliton.ngap.message.InitialUeMessage;
import soliton.ngap.message.NasNonDeliveryIndication;
import soliton.ngap.message.PduSessionResourceModifyRequest;
import soliton.ngap.message.PduSessionResourceReleaseCommand;
import soliton.ngap.message.PduSessionResourceSetupRequest;
import soliton.ngap.message.UplinkNasTransport;

/// Reads NGAP messages and the NAS messages that they carry. Owned by one thread.
final class NgapDissector {
  private final NasDissector nas;

  NgapDissector(NasDissector nas) {
    this.nas = nas;
  }

  DissectedMessage read(Octets pdu) {
    Decoded decoded = Ngap.decode(pdu);
    List<String> problems = decoded.diagnostics().stream().map(Object::toString).toList();
    NgapMessage message = decoded.message();
    if (message == null) {
      return new DissectedMessage(
          "NGAP",
          "Undecodable Ngap Pdu of procedure " + decoded.procedureCode(),
          problems,
          pdu.toHex(),
          List.of());
    }
    List<DissectedMessage> inner = new ArrayList<>();
    Direction direction = isUplink(message) ? Direction.UPLINK : Direction.DOWNLINK;
    for (Octets nasPdu : nasPdus(message)) {
      inner.add(nas.read(nasPdu, direction));
    }
    return new DissectedMessage(
        "NGAP", Names.ofRecord(message), problems, Ngap.describe(message), inner);
  }

  private static boolean isUplink(NgapMessage message) {
    return message instanceof InitialUeMessage || message instanceof UplinkNasTransport;
  }

  private static List<Octets> nasPdus(NgapMessage message) {
    List<Octets> found = new ArrayList<>();
    switch (message) {
      case InitialUeMessage m -> add(found, m.nasPdu());
      case UplinkNasTransport m -> add(found, m.nasPdu());
      case DownlinkNasTransport m -> add(found, m.nasPdu());
      case NasNonDeliveryIndication m -> add(found, m.nasPdu());
      case PduSessionResourceReleaseCommand m -> add(found, m.nasPdu());
      case InitialContextSetupRequest m -> {
        add(found, m.nasPdu());
        if (m.pduSessionResourceSetupListCxtReq() != null) {
          m.pduSessionResourceSetupListCxtReq().forEach(item -> add(found, item.nasPdu()));
        }
      }
      case PduSessionResourceSetupRequest m -> {
        add(found, m.nasPdu());
        m.pduSessionResourceSetupListSuReq().forEach(i -> add(found, i.pduSessionNasPdu()));
      }
      case PduSessionResourceModifyRequest m ->
          m.pduSessionResourceModifyListModReq().forEach(item -> add(found, item.nasPdu()));
      default -> {
        // carries no NAS
      }
    }
    return found;
  }

  private static void add(List<Octets> found, @Nullable Octets nasPdu) {
    if (nasPdu != null) {
      found.add(nasPdu);
    }
  }
}
