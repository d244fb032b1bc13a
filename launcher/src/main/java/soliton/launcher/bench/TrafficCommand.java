package soliton.launcher.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soliton.launcher.demo.Requirements;
import soliton.launcher.emulate.CoreProcess;

/// `soliton bench traffic`: programs of phones through the emulator's base station and a core.
@Command(
    name = "traffic",
    description = {
      "Builds namespaces of phones, base station, core and data network, and runs iperf3 and ping as",
      "programs of the phones: TCP and UDP up and down, packets of 1 to 9000 octets, an AMBR of",
      "50 Mbit/s beside a phone without a narrow one, sessions of IPv6 and Ethernet, and a guaranteed",
      "flow under a flood; through the portable path and through the fast path. Needs root, iperf3",
      "and ethtool. Last lines: name: value unit."
    },
    mixinStandardHelpOptions = true)
public final class TrafficCommand implements Callable<Integer> {
  @Option(names = "--seconds", paramLabel = "N", description = "for each stream (4)")
  private int seconds = 4;

  @Option(names = "--path", paramLabel = "KIND", description = "portable, xdp, or both (both)")
  private String path = "both";

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = "some of: ${COMPLETION-CANDIDATES}")
  private Set<TrafficPart> parts = EnumSet.allOf(TrafficPart.class);

  @Option(names = "--udp", paramLabel = "MBIT", description = "rate of the streams of UDP (100)")
  private int udpMegabits = 100;

  @Option(
      names = "--mtu",
      paramLabel = "OCTETS",
      description = "of the data network, told to the phones (1400); N3 and N6 have 1500")
  private int mtu = 1400;

  private final List<String> figures = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    boolean isEquipped =
        soliton.launcher.demo.Command.exists("iperf3")
            && soliton.launcher.demo.Command.exists("ethtool");
    if (!Requirements.isRoot() || !isEquipped) {
      throw new IOException("bench traffic needs root, and: apt-get install iperf3 ethtool");
    }
    List<String> paths = path.equals("both") ? List.of("portable", "xdp") : List.of(path);
    if (!path.matches("both|portable|xdp")) {
      throw new IOException("--path " + path + ": want portable, xdp or both");
    }
    List<Set<TrafficPart>> networks = TrafficPart.byNetwork(parts);
    boolean isComplete = true;
    if (paths.size() * networks.size() == 1) {
      figures.addAll(measure(path, networks.getFirst(), System.out));
    } else {
      // a process has one SCTP stack, and a network needs one
      for (String each : paths) {
        for (Set<TrafficPart> some : networks) {
          isComplete &= measureElsewhere(each, some);
        }
      }
    }
    figures.forEach(System.out::println);
    return isComplete ? 0 : 1;
  }

  private List<String> measure(String one, Set<TrafficPart> some, PrintStream out)
      throws IOException {
    out.println("== " + one + " path: " + names(some));
    TrafficRun.Settings settings = new TrafficRun.Settings(one, seconds, udpMegabits, mtu);
    return some.contains(TrafficPart.GUARANTEE)
        ? GuaranteeRun.measure(settings, out)
        : TrafficRun.measure(settings, some, out);
  }

  private static String names(Set<TrafficPart> some) {
    return some.stream()
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(","));
  }

  /// With the figures that a process of its own has measured.
  ///
  /// @return false if it could not measure all
  private boolean measureElsewhere(String one, Set<TrafficPart> some) throws IOException {
    List<String> command = CoreProcess.javaCommand();
    command.addAll(List.of("bench", "traffic", "--path", one, "--only", names(some)));
    command.addAll(List.of("--seconds", Integer.toString(seconds)));
    command.addAll(List.of("--udp", Integer.toString(udpMegabits), "--mtu", Integer.toString(mtu)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.matches("[a-z0-9-]+-" + one + ": .*")) {
          figures.add(line);
        } else {
          System.out.println(line);
        }
      }
      boolean isComplete = process.waitFor() == 0;
      if (!isComplete) {
        System.out.println("not all was measured: " + one + " path, " + names(some));
      }
      return isComplete;
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
