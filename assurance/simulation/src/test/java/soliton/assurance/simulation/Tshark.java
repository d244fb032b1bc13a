package soliton.assurance.simulation;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import soliton.base.Octets;
import soliton.dissect.capture.CaptureWriter;
import soliton.dissect.capture.Endpoint;
import soliton.transport.memory.Parcel;

/// A dissector that is not ours, for what we send.
final class Tshark {
  /// PI_ERROR of Wireshark's expert information.
  private static final String WRONG = "_ws.malformed || _ws.expert.severity == 8388608";

  private Tshark() {}

  static boolean isHere() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tshark")));
  }

  /// Writes what was sent as if it had passed a wire, a millisecond apart.
  static void write(Path file, List<Parcel> parcels) throws IOException {
    try (CaptureWriter writer = new CaptureWriter(file)) {
      long nanos = 1_700_000_000_000_000_000L;
      for (Parcel parcel : parcels) {
        nanos += 1_000_000;
        Endpoint from = endpoint(parcel.from());
        Endpoint to = endpoint(parcel.to());
        switch (parcel.kind()) {
          case SCTP_MESSAGE ->
              writer.sctp(
                  nanos, from, to, parcel.stream(), parcel.payloadProtocol(), parcel.content());
          case DATAGRAM -> writer.udp(nanos, from, to, parcel.content());
          case SCTP_CONNECT, SCTP_ESTABLISHED, SCTP_SHUTDOWN, SCTP_ABORT, SCTP_SILENCE -> {
            // no user data
          }
        }
      }
    }
  }

  private static Endpoint endpoint(java.net.InetSocketAddress address) {
    return new Endpoint(Octets.copyOf(address.getAddress().getAddress()), address.getPort());
  }

  /// The packets that are malformed or have an expert error, in full.
  static String complaints(Path file) throws IOException, InterruptedException {
    return run("-r", file.toString(), "-Y", WRONG, "-V");
  }

  /// How often each protocol message was seen, by the last columns of the summary.
  static Map<String, Integer> protocols(Path file) throws IOException, InterruptedException {
    Map<String, Integer> seen = new TreeMap<>();
    run("-r", file.toString(), "-T", "fields", "-e", "_ws.col.Protocol")
        .lines()
        .forEach(line -> seen.merge(line.toLowerCase(Locale.ROOT), 1, Integer::sum));
    return seen;
  }

  private static String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("tshark", "-o", "nas-5gs.null_decipher:TRUE"));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("tshark ended with " + process.exitValue() + ": " + command);
    }
    return output;
  }
}
