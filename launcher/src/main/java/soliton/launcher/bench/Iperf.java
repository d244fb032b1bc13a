package soliton.launcher.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import soliton.launcher.demo.Command;

/// Runs iperf3 between network namespaces and reads what it measured.
final class Iperf {
  private static final int LONGEST_START_LINES = 10;

  /// Not measured of TCP: its slow start, and what a bucket was filled with before.
  static final int WARM_UP_SECONDS = 1;

  private static final long UDP_SOCKET_OCTETS = 4 << 20;

  private static final Pattern RECEIVED =
      Pattern.compile("\"sum_received\":\\s*\\{[^}]*?\"bits_per_second\":\\s*([0-9.e+]+)");
  private static final Pattern LOST =
      Pattern.compile("\"lost_percent\":\\s*([0-9.e+-]+)(?![\\s\\S]*\"lost_percent\")");
  private static final Pattern RETRANSMITS =
      Pattern.compile("\"sum_sent\":\\s*\\{[^}]*?\"retransmits\":\\s*(\\d+)");
  private static final Pattern CPU =
      Pattern.compile("\"host_total\":\\s*([0-9.e+-]+)[^}]*?\"remote_total\":\\s*([0-9.e+-]+)");
  private static final Pattern ERROR = Pattern.compile("\"error\":\\s*\"([^\"]*)\"");

  private Iperf() {}

  /// One measurement.
  ///
  /// @param namespace of the client
  /// @param serverNamespace where the server runs
  /// @param server its address
  /// @param port of the server, one for each measurement at a time
  record Plan(
      String namespace, String serverNamespace, String server, int port, Load load, int seconds) {
    Plan lasting(int longer) {
      return new Plan(namespace, serverNamespace, server, port, load, longer);
    }
  }

  /// What is sent.
  ///
  /// @param isDown from the server to the client
  /// @param udpMegabits a stream of UDP of this rate; absent: TCP as fast as it goes
  /// @param udpOctets payload of a datagram
  /// @param congestion control of TCP by its name in Linux; absent: the default of the system
  record Load(
      boolean isDown, @Nullable Integer udpMegabits, int udpOctets, @Nullable String congestion) {
    static final Load TCP_UP = new Load(false, null, 0);
    static final Load TCP_DOWN = new Load(true, null, 0);

    Load(boolean isDown, @Nullable Integer udpMegabits, int udpOctets) {
      this(isDown, udpMegabits, udpOctets, null);
    }

    Load withCongestionControl(String name) {
      return new Load(isDown, udpMegabits, udpOctets, name);
    }
  }

  /// @param megabits that the receiver got, without headers
  /// @param lostPercent of datagrams; 0 for TCP
  /// @param processors that client and server kept busy together, with what the kernel did on their
  ///     behalf; 0 if iperf3 does not tell
  record Result(double megabits, double lostPercent, long retransmits, double processors) {
    String describe() {
      return String.format(
          Locale.ROOT,
          "%.1f Mbit/s, %.2f %% lost, %d retransmitted",
          megabits,
          lostPercent,
          retransmits);
    }
  }

  /// @throws IOException with what iperf3 said if it could not measure
  static Result run(Plan plan) throws IOException {
    Process server = serve(plan);
    try {
      List<String> line = netns(plan.namespace, "iperf3", "-J", "-c", plan.server);
      line.addAll(List.of("-p", Integer.toString(plan.port), "-t", Integer.toString(plan.seconds)));
      line.addAll(List.of("--connect-timeout", "5000"));
      if (plan.load.isDown) {
        line.add("-R");
      }
      if (plan.load.congestion != null) {
        line.addAll(List.of("-C", plan.load.congestion));
      }
      if (plan.load.udpMegabits != null) {
        line.addAll(List.of("-u", "-b", plan.load.udpMegabits + "M"));
        line.addAll(List.of("-l", Integer.toString(plan.load.udpOctets)));
        line.addAll(List.of("-w", Long.toString(socketOctets())));
      } else {
        line.addAll(List.of("-O", Integer.toString(WARM_UP_SECONDS)));
      }
      return read(Command.run(line).output());
    } finally {
      server.destroy();
    }
  }

  /// A receiver that has to wait for a processor must not lose what has come.
  private static long socketOctets() throws IOException {
    long most = UDP_SOCKET_OCTETS;
    for (String limit : List.of("rmem_max", "wmem_max")) {
      most = Math.min(most, number(Path.of("/proc/sys/net/core", limit)));
    }
    return most;
  }

  /// With one read: the kernel tells a setting to a reader that begins at its first digit only.
  private static long number(Path setting) throws IOException {
    byte[] text = new byte[32];
    try (InputStream in = Files.newInputStream(setting)) {
      int octets = in.read(text);
      return Long.parseLong(
          new String(text, 0, Math.max(0, octets), StandardCharsets.US_ASCII).strip());
    }
  }

  private static Process serve(Plan plan) throws IOException {
    Process server =
        new ProcessBuilder(
                netns(
                    plan.serverNamespace,
                    "iperf3",
                    "--forceflush",
                    "-s",
                    "-1",
                    "-p",
                    Integer.toString(plan.port)))
            .redirectErrorStream(true)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
    BufferedReader out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    for (int i = 0; i < LONGEST_START_LINES; i++) {
      String line = out.readLine();
      if (line == null) {
        break;
      }
      if (line.startsWith("Server listening")) {
        return server;
      }
    }
    server.destroy();
    throw new IOException("iperf3 does not listen at port " + plan.port);
  }

  static List<String> netns(String namespace, String... command) {
    List<String> line = new ArrayList<>(List.of("ip", "netns", "exec", namespace));
    line.addAll(List.of(command));
    return line;
  }

  static Result read(String json) throws IOException {
    Matcher received = RECEIVED.matcher(json);
    Matcher error = ERROR.matcher(json);
    if (error.find() || !received.find()) {
      String reason = error.reset().find() ? error.group(1) : json.strip();
      throw new IOException("iperf3: " + reason);
    }
    Matcher lost = LOST.matcher(json);
    Matcher retransmits = RETRANSMITS.matcher(json);
    Matcher cpu = CPU.matcher(json);
    return new Result(
        Double.parseDouble(received.group(1)) / 1e6,
        lost.find() ? Double.parseDouble(lost.group(1)) : 0,
        retransmits.find() ? Long.parseLong(retransmits.group(1)) : 0,
        cpu.find()
            ? (Double.parseDouble(cpu.group(1)) + Double.parseDouble(cpu.group(2))) / 100
            : 0);
  }
}
