package soliton.xdp.fastpath;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soliton.linux.LinuxException;
import soliton.linux.RouteNetlink;
import soliton.xdp.kernel.BpfProgram;

/// Carries IPv4 packets between GTP-U tunnels and data networks in the kernel, by rules. What it
/// does not do itself it leaves to the kernel, which hands it to the UDP socket of N3 or to the
/// device that phones are routed to: the slow path, with the same rules.
///
/// With a directory for pins it goes on when this process dies; the next process that opens it
/// takes over rules and counts, and replaces the programs at work without losing a packet.
public final class FastPath implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("soliton.xdp");

  private final FastPathSettings settings;
  private final Maps maps;
  private final List<BpfProgram> programs;
  private final Attachments attachments;
  private final RuleTable rules;
  private final @Nullable Path pins;

  private FastPath(
      FastPathSettings settings,
      Maps maps,
      List<BpfProgram> programs,
      Attachments attachments,
      @Nullable Path pins)
      throws LinuxException {
    this.settings = settings;
    this.maps = maps;
    this.programs = programs;
    this.attachments = attachments;
    this.pins = pins;
    this.rules = new RuleTable(settings.n3Address(), maps);
  }

  /// Puts the programs to work on the interfaces of the current network namespace, and tells so in
  /// one line.
  ///
  /// @throws IOException if that is not permitted or not possible; then nothing has changed
  public static FastPath open(FastPathSettings settings) throws IOException {
    Path pins = pinDirectory(settings.pins());
    int n3;
    List<Integer> n6 = new ArrayList<>();
    try (RouteNetlink netlink = new RouteNetlink()) {
      n3 = netlink.interfaceIndex(settings.n3());
      for (String each : settings.n6()) {
        n6.add(netlink.interfaceIndex(each));
      }
    }
    Maps maps = Maps.open(pins, settings.sessions());
    List<BpfProgram> programs = new ArrayList<>();
    try {
      programs.add(BpfProgram.load(Uplink.program(settings.n3Address(), n6), maps.all()));
      programs.add(BpfProgram.load(Downlink.program(n3), maps.all()));
      List<Attachments.Wanted> wanted = new ArrayList<>();
      wanted.add(new Attachments.Wanted(settings.n3(), n3, programs.get(0)));
      for (int i = 0; i < n6.size(); i++) {
        wanted.add(new Attachments.Wanted(settings.n6().get(i), n6.get(i), programs.get(1)));
      }
      Attachments attachments = Attachments.open(wanted, settings.modes(), pins);
      FastPath fastPath = new FastPath(settings, maps, programs, attachments, pins);
      LOG.log(Level.INFO, fastPath.description());
      return fastPath;
    } catch (IOException refused) {
      programs.forEach(BpfProgram::close);
      maps.close();
      throw refused;
    }
  }

  private static @Nullable Path pinDirectory(@Nullable Path pins) throws IOException {
    return pins == null ? null : Files.createDirectories(pins.resolve("v" + Layout.VERSION));
  }

  /// The rules, and what was counted by them.
  public RuleTable rules() {
    return rules;
  }

  /// True if rules and counts are those of an earlier process.
  public boolean isTakenOver() {
    return maps.takenOver();
  }

  /// For the line that is logged at start.
  public String description() {
    return "xdp.fast-path n3=%s n6=%s mode=%s sessions=%d taken-over=%s"
        .formatted(
            settings.n3(),
            String.join(",", settings.n6()),
            attachments.mode(),
            settings.sessions(),
            maps.takenOver());
  }

  /// Takes the programs off the interfaces and forgets rules and counts, pinned or not.
  public void end() throws IOException {
    attachments.end();
    if (pins != null) {
      try (Stream<Path> left = Files.list(pins)) {
        for (Path each : left.toList()) {
          Files.deleteIfExists(each);
        }
      }
      Files.deleteIfExists(pins);
    }
    close();
  }

  /// Lets go of it: with pins, packets flow on.
  @Override
  public void close() {
    attachments.close();
    programs.forEach(BpfProgram::close);
    maps.close();
  }
}
