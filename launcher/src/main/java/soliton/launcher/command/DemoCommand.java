package soliton.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soliton.launcher.demo.Hosts;
import soliton.launcher.demo.Requirements;
import soliton.launcher.demo.Requirements.Reality;
import soliton.launcher.emulate.CoreProcess;
import soliton.launcher.emulate.TemporaryFolder;

/// `soliton demo`: a whole network on this machine, until a phone's first ping.
@Command(
    name = "demo",
    description = {
      "Starts a core, a base station and a phone on this machine, draws what they say as a ladder, and",
      "ends with the phone's first ping. As root it makes three hosts as network namespaces and real",
      "packets flow through GTP-U and a TUN device; else everything runs on loopback, inside the",
      "processes. It leaves nothing behind."
    },
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
  private static final String FIRST_PHONE = "10.45.0.2";
  private static final String NETWORK =
      "user-plane: tun\ndata-networks: {internet: {nat: " + Hosts.NAT + "}}\n";
  private static final String INNER_SERVER = "10.45.0.1";

  @Option(names = "--phones", paramLabel = "N", description = "how many phones (1)")
  private int phones = 1;

  @Option(names = "--stay", description = "Keeps the network running, and tells how to look at it.")
  private boolean stay;

  @Option(
      names = "--capture",
      paramLabel = "FILE",
      description = "Writes N2, N3 and N4 into a pcap file that Wireshark opens.")
  private @Nullable Path capture;

  @Option(
      names = "--loopback",
      description = "Without namespaces and TUN device, also where they would be possible.")
  private boolean loopback;

  @Override
  public Integer call() throws IOException {
    long start = System.currentTimeMillis();
    if (phones < 1 || phones > 60_000) {
      throw new IOException("--phones " + phones + ": want 1 to 60000");
    }
    Reality reality = new Requirements(System.out).check();
    try (TemporaryFolder folder = new TemporaryFolder("soliton-demo")) {
      return reality == Reality.NAMESPACES && !loopback
          ? inNamespaces(folder.path(), start)
          : onLoopback(folder.path(), start);
    }
  }

  private int inNamespaces(Path folder, long start) throws IOException {
    try (Hosts hosts = new Hosts()) {
      Runtime.getRuntime().addShutdownHook(new Thread(hosts::close));
      String address = Hosts.CORE_N2_N3.getHostAddress();
      Path config = write(folder, "n2: " + address + "\nn3: " + address + "\n" + NETWORK);
      tellTranslation(hosts);
      try (CoreProcess core =
          new CoreProcess(netns(hosts.core()), folder.resolve("core.log"), arguments(config))) {
        List<String> radio = new ArrayList<>(netns(hosts.ran()));
        radio.addAll(
            radioCommand(start, address, Hosts.GNB.getHostAddress(), Hosts.SERVER, "--tun"));
        String look =
            "look at it:  ip netns exec "
                + hosts.ran()
                + " ping "
                + Hosts.SERVER
                + "      (as the phone)\n"
                + "             ip netns exec "
                + hosts.core()
                + " tcpdump -ni any   (as the core)\n"
                + "Ctrl-C ends it.";
        return follow(radio, core, look);
      }
    }
  }

  /// The servers of a data network need not know phones.
  private static void tellTranslation(Hosts hosts) throws IOException {
    System.out.printf(
        "nat: phones (%s ...) are %s towards the data network, which has %s route to them%n",
        FIRST_PHONE, Hosts.NAT, hosts.hasRoute(FIRST_PHONE) ? "a" : "no");
  }

  private int onLoopback(Path folder, long start) throws IOException {
    Path config = write(folder, "user-plane: inside\n");
    try (CoreProcess core =
        new CoreProcess(List.of(), folder.resolve("core.log"), arguments(config))) {
      List<String> radio = radioCommand(start, "127.0.0.1", "127.0.0.2", INNER_SERVER, "--inside");
      return follow(radio, core, "the core listens at 127.0.0.1:38412. Ctrl-C ends it.");
    }
  }

  private Path write(Path folder, String settings) throws IOException {
    Path config = folder.resolve("core.yaml");
    Files.writeString(config, settings + "state: " + folder.resolve("state") + "\n");
    return config;
  }

  private List<String> arguments(Path config) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--config", config.toString()));
    arguments.addAll(List.of("--test-subscribers", Integer.toString(phones)));
    if (capture != null) {
      arguments.addAll(List.of("--capture", capture.toAbsolutePath().toString()));
    }
    return arguments;
  }

  private static List<String> netns(String name) {
    return List.of("ip", "netns", "exec", name);
  }

  private List<String> radioCommand(
      long start, String amf, String n3, String target, String userPlane) {
    List<String> command = new ArrayList<>(CoreProcess.javaCommand("-Dsoliton.log=warning"));
    command.addAll(List.of("demo-radio", userPlane, "--start", Long.toString(start)));
    command.addAll(List.of("--amf", amf, "--n3", n3, "--target", target));
    command.addAll(List.of("--phones", Integer.toString(phones)));
    return command;
  }

  /// Runs the radio half with its output on ours.
  private int follow(List<String> radio, CoreProcess core, String look) throws IOException {
    if (stay) {
      radio = new ArrayList<>(radio);
      radio.addAll(List.of("--stay", look));
    }
    Process process =
        new ProcessBuilder(radio)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    try {
      int exitCode = process.waitFor();
      if (exitCode != 0) {
        System.err.println("the core's last words:\n" + core.lastLines().indent(2));
      }
      return exitCode;
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
