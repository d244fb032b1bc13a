package soliton.dissect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.crypto.Direction;
import soliton.nas.Decoded;
import soliton.nas.Envelope;
import soliton.nas.Nas;
import soliton.nas.NasMessage;
import soliton.nas.SecurityProtected;
import soliton.nas.gmm.DlNasTransport;
import soliton.nas.gmm.SecurityModeComplete;
import soliton.nas.gmm.UlNasTransport;

/// Reads NAS messages, opening those that are ciphered where it has the key. Messages with null
/// ciphering are recognised without one. Owned by one thread.
final class NasDissector {
  private static final int MAX_DEPTH = 4;

  private final NasOpener opener;

  NasDissector(NasOpener opener) {
    this.opener = opener;
  }

  DissectedMessage read(Octets pdu, Direction direction) {
    return read(pdu, direction, 0);
  }

  private DissectedMessage read(Octets pdu, Direction direction, int depth) {
    return switch (Envelope.of(pdu)) {
      case Envelope.Plain plain -> readPlain(plain.message(), direction, depth);
      case Envelope.Protected(SecurityProtected secured) -> {
        Octets opened = open(secured, direction);
        yield opened == null
            ? new DissectedMessage(
                "NAS", "Ciphered Nas Message", List.of(), secured.toString(), List.of())
            : readPlain(opened, direction, depth);
      }
      case Envelope.TooShort _ -> broken("too short", pdu);
      case Envelope.Reserved _ -> broken("reserved security header type or protocol", pdu);
    };
  }

  private @Nullable Octets open(SecurityProtected secured, Direction direction) {
    Octets opened = opener.open(secured, direction);
    if (opened == null && looksPlain(secured.payload(), direction)) {
      return secured.payload();
    }
    return opened;
  }

  /// A payload that decodes without a fault was not ciphered, or with NEA0.
  private static boolean looksPlain(Octets payload, Direction direction) {
    return decoder(direction).apply(payload).message() != null;
  }

  private DissectedMessage readPlain(Octets message, Direction direction, int depth) {
    Decoded decoded = decoder(direction).apply(message);
    List<String> problems = decoded.diagnostics().stream().map(Object::toString).toList();
    NasMessage found = decoded.message();
    if (found == null) {
      return new DissectedMessage(
          "NAS",
          "Undecodable Nas Message of type " + decoded.header().type(),
          problems,
          message.toHex(),
          List.of());
    }
    List<DissectedMessage> inner = new ArrayList<>();
    Octets container = depth < MAX_DEPTH ? containerOf(found) : null;
    if (container != null) {
      inner.add(read(container, direction, depth + 1));
    }
    return new DissectedMessage("NAS", Names.ofRecord(found), problems, Nas.describe(found), inner);
  }

  /// A NAS message within this one that is readable by itself.
  private static @Nullable Octets containerOf(NasMessage message) {
    return switch (message) {
      case UlNasTransport transport when isSession(transport.payloadContainer()) ->
          transport.payloadContainer();
      case DlNasTransport transport when isSession(transport.payloadContainer()) ->
          transport.payloadContainer();
      case SecurityModeComplete complete -> complete.nasMessageContainer();
      // that of an initial message is ciphered (TS 24.501 4.4.6)
      default -> null;
    };
  }

  private static boolean isSession(Octets container) {
    return !container.isEmpty() && container.at(0) == 0x2E;
  }

  private static Function<Octets, Decoded> decoder(Direction direction) {
    return direction == Direction.UPLINK ? Nas::decodeUplink : Nas::decodeDownlink;
  }

  private static DissectedMessage broken(String problem, Octets pdu) {
    return new DissectedMessage(
        "NAS", "Undecodable Nas Message", List.of(problem), pdu.toHex(), List.of());
  }
}
