package soliton.xdp.kernel;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import soliton.xdp.assembler.Program;

/// The kernel's verifier does not admit a program. The message has the line of our source that
/// wrote the instruction it objects to, and the kernel's reason.
public final class VerifierException extends IOException {
  private static final long serialVersionUID = 1;

  /// The verifier shows each instruction before it judges it: `23: (71) r1 = *(u8 *)(r7 +43)`.
  private static final Pattern INSTRUCTION =
      Pattern.compile("(?m)^(\\d+): \\([0-9a-f]{2}\\) (.*)$");

  private final String log;

  VerifierException(String message, String log) {
    super(message);
    this.log = log;
  }

  /// Reads the verifier's log.
  static VerifierException of(Program program, String log) {
    int instruction = -1;
    String text = "";
    int end = 0;
    Matcher matcher = INSTRUCTION.matcher(log);
    while (matcher.find()) {
      instruction = Integer.parseInt(matcher.group(1));
      text = matcher.group(2);
      end = matcher.end();
    }
    String message =
        "program %s, %s: %s (instruction %d: %s)"
            .formatted(
                program.name(), program.line(instruction), reason(log, end), instruction, text);
    return new VerifierException(message, log);
  }

  private static String reason(String log, int from) {
    return log.substring(from)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("processed "))
        .reduce((first, last) -> last)
        .orElse("refused");
  }

  /// All that the verifier said.
  public String log() {
    return log;
  }
}
