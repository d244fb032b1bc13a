package soliton.nas;

import soliton.base.Octets;
import soliton.l3.Receiver;
import soliton.nas.gmm.DlNasTransport;
import soliton.nas.gmm.UlNasTransport;
import soliton.nas.ie.NetworkName;
import soliton.nas.ie.PayloadEntries;
import soliton.nas.ie.QosRules;
import soliton.nas.ie.SorContainer;
import soliton.nas.ie.UpuContainer;
import soliton.nas.policy.UePolicy;

/// Entry point for coverage-guided fuzzing (Jazzer): whatever comes in, nothing is thrown; what
/// was decoded can be described, answered and encoded, and what was encoded decodes to the same.
public final class NasFuzzer {
  private NasFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Octets pdu = Octets.copyOf(input);
    switch (Envelope.of(pdu)) {
      case Envelope.Protected(SecurityProtected secured) -> {
        Octets written = secured.toOctets();
        require(Envelope.of(written).equals(new Envelope.Protected(secured)), "security header");
        decode(secured.payload());
      }
      case Envelope.Plain(Octets message) -> decode(message);
      case Envelope.TooShort _, Envelope.Reserved _ -> decode(pdu);
    }
    containers(pdu);
  }

  private static void decode(Octets pdu) {
    for (Receiver receiver : Receiver.values()) {
      Decoded decoded =
          receiver == Receiver.NETWORK ? Nas.decodeUplink(pdu) : Nas.decodeDownlink(pdu);
      Answer answer = ErrorRules.answer(decoded, receiver);
      if (answer instanceof Answer.Send(NasMessage message, String _)) {
        Nas.encode(message);
      }
      if (decoded.message() != null) {
        Nas.describe(decoded.message());
        again(decoded.message(), receiver);
        payload(decoded.message());
      }
    }
  }

  private static void again(NasMessage message, Receiver receiver) {
    Octets octets;
    try {
      octets = Nas.encode(message);
    } catch (IllegalArgumentException tooShort) {
      // What was read was longer than what it means, and what it means is too short for its table.
      return;
    }
    Decoded again =
        receiver == Receiver.NETWORK ? Nas.decodeUplink(octets) : Nas.decodeDownlink(octets);
    require(message.equals(again.message()), "encoded and decoded again: " + octets);
  }

  private static void payload(NasMessage message) {
    switch (message) {
      case UlNasTransport transport -> containers(transport.payloadContainer());
      case DlNasTransport transport -> containers(transport.payloadContainer());
      default -> {}
    }
  }

  private static void containers(Octets octets) {
    PayloadEntries entries = PayloadEntries.read(octets);
    if (entries != null) {
      require(entries.equals(PayloadEntries.read(entries.toOctets())), "payload entries");
    }
    SorContainer sor = SorContainer.read(octets);
    if (sor != null) {
      require(sor.equals(SorContainer.read(sor.toOctets())), "SOR container");
    }
    UpuContainer upu = UpuContainer.read(octets);
    if (upu != null) {
      require(upu.equals(UpuContainer.read(upu.toOctets())), "UPU container");
    }
    UePolicy.decodeUplink(octets);
    UePolicy.decodeDownlink(octets);
    NetworkName name = NetworkName.read(octets.reader());
    if (name != null) {
      name.text();
    }
    QosRules rules = QosRules.read(octets.reader());
    if (rules != null) {
      rules.rules().forEach(rule -> rule.filters().forEach(filter -> filter.components()));
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
