package soliton.launcher.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import soliton.launcher.demo.Command;

/// Pings of growing size: beyond the MTU of the phone's link they travel as fragments.
final class PingSizes {
  private static final List<Integer> OCTETS = List.of(1, 56, 1400, 1472, 1500, 3000, 9000);
  private static final Pattern RECEIVED = Pattern.compile("(\\d+) received");
  private static final Pattern AVERAGE = Pattern.compile("= [0-9.]+/([0-9.]+)/");
  private static final int COUNT = 3;

  private PingSizes() {}

  /// @param answered of which every ping was answered
  record Outcome(int answered, int sizes) {
    @Override
    public String toString() {
      return answered + " of " + sizes + " sizes";
    }
  }

  static Outcome run(String namespace, String server, PrintStream out) throws IOException {
    int answered = 0;
    for (int octets : OCTETS) {
      String size = Integer.toString(octets);
      String count = Integer.toString(COUNT);
      List<String> line =
          Iperf.netns(
              namespace, "ping", "-n", "-q", "-c", count, "-i", "0.05", "-W", "1", "-s", size);
      line.add(server);
      String said = Command.run(line).output();
      Matcher received = RECEIVED.matcher(said);
      Matcher average = AVERAGE.matcher(said);
      boolean isWhole = received.find() && received.group(1).equals(count);
      String time = average.find() ? average.group(1) + " ms" : "-";
      String answers = received.reset().find() ? received.group(1) : "none";
      out.printf(Locale.ROOT, "ping %5d octets: %s of %s, %s%n", octets, answers, count, time);
      answered += isWhole ? 1 : 0;
    }
    return new Outcome(answered, OCTETS.size());
  }
}
