package soliton.assurance.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.assurance.simulation.BaseStation;
import soliton.assurance.simulation.Handset;
import soliton.assurance.simulation.Network;
import soliton.base.Octets;
import soliton.crypto.CipheringAlgorithm;
import soliton.gtpu.Gtpu;
import soliton.nas.Envelope;
import soliton.ngap.Ngap;
import soliton.ngap.NgapMessage;
import soliton.ngap.message.DownlinkNasTransport;
import soliton.ngap.message.InitialUeMessage;
import soliton.ngap.message.UplinkNasTransport;
import soliton.transport.memory.Parcel;

/// Good messages to begin fuzzing with: those of a phone's life, written to
/// `FOLDER/{ngap,nas,pfcp,gtpu}`.
final class SeedsOfALife {
  private final Path folder;
  private final Map<String, Integer> written = new HashMap<>();

  private SeedsOfALife(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) {
    SeedsOfALife seeds = new SeedsOfALife(Path.of(arguments[0]));
    try (Network network = new Network(1, CipheringAlgorithm.NEA0)) {
      network.tap(seeds::take);
      BaseStation station = network.addStation();
      Handset phone = network.addHandset();
      network.pass(Duration.ofSeconds(2));
      phone.switchOn();
      network.pass(Duration.ofSeconds(3));
      phone.ping();
      network.pass(Duration.ofSeconds(1));
      station.gnb().releaseAll();
      network.pass(Duration.ofSeconds(2));
      phone.ping();
      network.pass(Duration.ofSeconds(2));
      phone.releaseSession();
      network.pass(Duration.ofSeconds(2));
      phone.switchOff();
      network.pass(Duration.ofSeconds(15));
    }
    System.out.println("seeds: " + seeds.written);
  }

  private void take(Parcel parcel) {
    switch (parcel.kind()) {
      case SCTP_MESSAGE -> {
        write("ngap", parcel.content());
        Octets nas = nas(Ngap.decode(parcel.content()).message());
        if (nas != null) {
          write("nas", nas);
          if (Envelope.of(nas) instanceof Envelope.Protected secured) {
            write("nas", secured.secured().payload());
          }
        }
      }
      case DATAGRAM ->
          write(parcel.to().getPort() == Gtpu.PORT ? "gtpu" : "pfcp", parcel.content());
      case SCTP_CONNECT, SCTP_ESTABLISHED, SCTP_SHUTDOWN, SCTP_ABORT, SCTP_SILENCE -> {
        // nothing to decode
      }
    }
  }

  private static @Nullable Octets nas(@Nullable NgapMessage message) {
    return switch (message) {
      case InitialUeMessage initial -> initial.nasPdu();
      case UplinkNasTransport up -> up.nasPdu();
      case DownlinkNasTransport down -> down.nasPdu();
      case null, default -> null;
    };
  }

  private void write(String protocol, Octets content) {
    int number = written.merge(protocol, 1, Integer::sum);
    try {
      Path file = folder.resolve(protocol).resolve("seed-" + number);
      Files.createDirectories(file.getParent());
      Files.write(file, content.toArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
