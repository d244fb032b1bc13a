package soliton.launcher.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soliton.base.Octets;
import soliton.dissect.DissectedMessage;
import soliton.dissect.Dissector;
import soliton.dissect.KeyFile;
import soliton.dissect.capture.CaptureFile;
import soliton.dissect.capture.Frame;
import soliton.dissect.capture.Payload;
import soliton.dissect.capture.PayloadReader;

/// `soliton decode`: a capture, one line a message.
@Command(
    name = "decode",
    description = {
      "Prints the NGAP, NAS, PFCP and GTP-U messages of a packet capture (pcap or pcapng), one line each.",
      "Exit code 1 if a message could not be read."
    },
    mixinStandardHelpOptions = true)
public final class DecodeCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "pcap or pcapng")
  private Path file;

  @Option(names = "--full", description = "All elements of each message, as a tree.")
  private boolean full;

  @Option(names = "--json", description = "One JSON object a message and line.")
  private boolean json;

  @Option(
      names = "--keys",
      paramLabel = "FILE",
      description = "Keys K_AMF, one a line in hexadecimal, that open ciphered NAS messages.")
  private @Nullable Path keys;

  @Override
  public Integer call() throws IOException {
    Dissector dissector = new Dissector(keys == null ? List.<Octets>of() : KeyFile.read(keys));
    PayloadReader reader = new PayloadReader();
    boolean clean = true;
    try (CaptureFile capture = CaptureFile.open(file)) {
      for (Frame frame = capture.next(); frame != null; frame = capture.next()) {
        for (Payload payload : reader.read(frame)) {
          for (DissectedMessage message : dissector.read(payload)) {
            clean &= message.flat().stream().allMatch(m -> m.problems().isEmpty());
            print(System.out, payload, message);
          }
        }
      }
    }
    System.out.flush();
    return clean ? 0 : 1;
  }

  private void print(PrintStream out, Payload payload, DissectedMessage message) {
    if (json) {
      out.println(toJson(payload, message));
      return;
    }
    out.printf(
        Locale.ROOT,
        "%5d %s  %s > %s  %s %s%n",
        payload.frame(),
        time(payload.epochNanos()),
        payload.source(),
        payload.destination(),
        message.protocol(),
        message.names());
    for (DissectedMessage part : message.flat()) {
      part.problems().forEach(problem -> out.println("      problem: " + problem));
      if (full) {
        out.print(part.tree().indent(6));
      }
    }
  }

  private static String time(long epochNanos) {
    Instant instant = Instant.ofEpochSecond(0, epochNanos);
    return LocalTime.ofInstant(instant, ZoneOffset.UTC).toString();
  }

  private String toJson(Payload payload, DissectedMessage message) {
    return "{\"frame\":%d,\"time\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",%s}"
        .formatted(
            payload.frame(),
            Instant.ofEpochSecond(0, payload.epochNanos()),
            payload.source(),
            payload.destination(),
            members(message));
  }

  private String members(DissectedMessage message) {
    String members =
        "\"protocol\":%s,\"message\":%s,\"problems\":[%s]"
            .formatted(
                quoted(message.protocol()),
                quoted(message.name()),
                message.problems().stream()
                    .map(DecodeCommand::quoted)
                    .collect(Collectors.joining(",")));
    if (full) {
      members += ",\"tree\":" + quoted(message.tree());
    }
    if (message.inner().isEmpty()) {
      return members;
    }
    return members
        + message.inner().stream()
            .map(inner -> "{" + members(inner) + "}")
            .collect(Collectors.joining(",", ",\"carries\":[", "]"));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
