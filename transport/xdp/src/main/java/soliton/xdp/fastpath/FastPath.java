package soliton.xdp.fastpath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.linux.LinuxException;
import soliton.linux.RouteNetlink;
import soliton.transport.flow.FlowCounts;
import soliton.transport.flow.FlowPort;
import soliton.transport.flow.FlowSession;
import soliton.transport.flow.Lines;
import soliton.transport.flow.NatFlow;
import soliton.xdp.kernel.BpfProgram;

/// Carries packets between GTP-U tunnels and data networks in the kernel, by rules. What it does
/// not do itself it leaves to the kernel, which hands it to the UDP socket of N3 or to the device
/// that phones are routed to: the slow path, with the same rules.
///
/// With a directory for pins it goes on when this process dies; the next process that opens it
/// takes over rules and counts, and replaces the programs at work without losing a packet.
public final class FastPath implements FlowPort {
  private static final System.Logger LOG = System.getLogger("soliton.xdp");

  private final FastPathSettings settings;
  private final Maps maps;
  private final List<Attachments.Wanted> attached;
  private final Attachments attachments;
  private final SharedLines lines;
  private final SessionTable sessions;
  private final NatTable translations;
  private final Totals totals;
  private final @Nullable Path pins;

  private FastPath(
      FastPathSettings settings,
      Maps maps,
      List<Attachments.Wanted> attached,
      Attachments attachments,
      @Nullable Path pins)
      throws IOException {
    this.settings = settings;
    this.maps = maps;
    this.attached = attached;
    this.attachments = attachments;
    this.pins = pins;
    this.lines = new SharedLines(maps.lines());
    this.sessions = new SessionTable(maps, lines, System::nanoTime);
    this.translations = new NatTable(maps);
    if (maps.takenOver()) {
      translations.takeOver(lines);
    }
    this.totals = new Totals(maps.totals());
  }

  /// Puts the programs to work on the interfaces of the current network namespace, and tells so in
  /// one line.
  ///
  /// @throws IOException if that is not permitted or not possible; then nothing has changed
  public static FastPath open(FastPathSettings settings) throws IOException {
    Path pins = pinDirectory(settings.pins());
    Map<String, Integer> interfaces = interfaces(settings);
    Maps maps = Maps.open(pins, settings.room());
    List<BpfProgram> programs = new ArrayList<>();
    try {
      List<Attachments.Wanted> wanted = new ArrayList<>();
      for (ProgramPlan each : ProgramPlan.of(settings, interfaces)) {
        BpfProgram loaded = BpfProgram.load(each.program(), maps.all());
        programs.add(loaded);
        wanted.add(new Attachments.Wanted(each.name(), each.interfaceIndex(), loaded));
      }
      Attachments attachments = Attachments.open(wanted, settings.modes(), pins);
      FastPath fastPath = new FastPath(settings, maps, wanted, attachments, pins);
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

  /// The numbers of the interfaces, N3 first.
  private static Map<String, Integer> interfaces(FastPathSettings settings) throws IOException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    try (RouteNetlink netlink = new RouteNetlink()) {
      numbers.put(settings.n3(), netlink.interfaceIndex(settings.n3()));
      for (FastPathSettings.N6 each : settings.n6()) {
        numbers.put(each.name(), netlink.interfaceIndex(each.name()));
      }
    }
    return numbers;
  }

  // ---- the port

  @Override
  public Lines lines() {
    return lines;
  }

  @Override
  public boolean put(FlowSession session) {
    return sessions.put(session);
  }

  @Override
  public void remove(long sessionId) {
    sessions.remove(sessionId);
  }

  @Override
  public Set<Long> sessions() {
    return sessions.sessions();
  }

  @Override
  public boolean put(NatFlow flow) {
    return translations.put(flow);
  }

  @Override
  public void remove(NatFlow flow) {
    translations.remove(flow);
  }

  @Override
  public Set<NatFlow> natFlows() {
    try {
      return translations.flows();
    } catch (LinuxException broken) {
      throw new UncheckedIOException("the translations cannot be read", broken);
    }
  }

  @Override
  public FlowCounts counts() {
    return totals.read();
  }

  /// True if rules and counts are those of an earlier process.
  public boolean isTakenOver() {
    return maps.takenOver();
  }

  /// True if it goes on when this process dies.
  public boolean outlives() {
    return pins != null;
  }

  @Override
  public String description() {
    return "xdp.fast-path n3=%s n6=%s mode=%s sessions=%d taken-over=%s"
        .formatted(
            settings.n3(),
            settings.n6().stream().map(FastPath::told).collect(Collectors.joining(",")),
            attachments.mode(),
            settings.room().sessions(),
            maps.takenOver());
  }

  private static String told(FastPathSettings.N6 n6) {
    return n6.tag() == 0 ? n6.name() : n6.name() + "." + n6.tag();
  }

  /// Tries a frame out, as if it had come in through the interface: rules are applied and counted,
  /// but nothing is sent.
  ///
  /// @param name of an interface of the settings
  public BpfProgram.Outcome tryOut(String name, Octets frame) throws IOException {
    for (Attachments.Wanted each : attached) {
      if (each.name().equals(name)) {
        return each.program().tryOut(frame, each.interfaceIndex());
      }
    }
    throw new IllegalArgumentException("no interface " + name);
  }

  /// Takes the programs off the interfaces and forgets rules and counts, pinned or not.
  @Override
  public void close() {
    attachments.end();
    try {
      removePins();
    } catch (IOException refused) {
      throw new UncheckedIOException("the fast path is ended, but its pins remain", refused);
    } finally {
      leave();
    }
  }

  private void removePins() throws IOException {
    if (pins != null) {
      try (Stream<Path> left = Files.list(pins)) {
        for (Path each : left.toList()) {
          Files.deleteIfExists(each);
        }
      }
      Files.deleteIfExists(pins);
    }
  }

  /// Lets go of it, as the end of this process would: with pins, packets flow on.
  public void leave() {
    attachments.close();
    attached.forEach(each -> each.program().close());
    maps.close();
  }
}
