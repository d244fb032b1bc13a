package soliton.assurance.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.dissect.capture.CaptureFile;
import soliton.dissect.capture.Frame;
import soliton.dissect.capture.Payload;
import soliton.dissect.capture.PayloadReader;

/// What other cores, base stations and phones sent is read without a diagnostic and written again
/// to the same octets. The exceptions stand in [KnownExceptions], one by one with their reason.
class CapturesTest {
  private static final Path CAPTURES =
      Path.of(System.getProperty("soliton.root", "."), "..", "shared", "captures");

  private final Map<String, Integer> messages = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final KnownExceptions exceptions = new KnownExceptions();

  @Test
  void everyMessageOfOtherStacksIsReadWithoutADiagnosticAndWrittenAgain() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(CAPTURES), "skipped: no captures of other stacks at ../shared/captures");
    List<Path> files;
    try (Stream<Path> list = Files.list(CAPTURES)) {
      files = list.sorted().toList();
    }
    for (Path file : files) {
      check(file);
    }
    System.out.println("messages of other stacks: " + messages);
    assertEquals(List.of(), faults);
    assertEquals(List.of(), exceptions.notMet(), "exceptions that are none");
    assertTrue(messages.getOrDefault("NGAP", 0) > 1300, "NGAP messages read: " + messages);
    assertTrue(messages.getOrDefault("NAS", 0) > 300, "NAS messages read: " + messages);
    assertTrue(messages.getOrDefault("PFCP", 0) > 150, "PFCP messages read: " + messages);
    assertTrue(messages.getOrDefault("GTP-U", 0) > 60, "GTP-U messages read: " + messages);
  }

  private void check(Path file) throws IOException {
    PayloadReader reader = new PayloadReader();
    try (CaptureFile capture = CaptureFile.open(file)) {
      for (Frame frame = capture.next(); frame != null; frame = capture.next()) {
        for (Payload payload : reader.read(frame)) {
          String place = file.getFileName() + " frame " + frame.number();
          for (RoundTrip.Outcome outcome : RoundTrip.of(payload)) {
            messages.merge(outcome.protocol(), 1, Integer::sum);
            if (outcome.fault() != null && !exceptions.covers(place)) {
              faults.add(place + ": " + outcome.protocol() + ": " + outcome.fault());
            }
          }
        }
      }
    }
  }

  static String difference(Octets expected, Octets actual) {
    int at = 0;
    while (at < Math.min(expected.length(), actual.length()) && expected.at(at) == actual.at(at)) {
      at++;
    }
    return "written differently from octet " + at + ":\n  " + expected + "\n  " + actual;
  }
}
