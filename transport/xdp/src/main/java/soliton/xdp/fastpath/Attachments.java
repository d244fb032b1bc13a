package soliton.xdp.fastpath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.linux.LinuxException;
import soliton.xdp.kernel.BpfProgram;
import soliton.xdp.kernel.XdpLink;
import soliton.xdp.kernel.XdpMode;

/// The programs at work on interfaces. All are in the same mode: a packet that is redirected in
/// the driver needs a driver at the other end as well.
final class Attachments implements AutoCloseable {
  /// An interface and the program for it.
  record Wanted(String name, int interfaceIndex, BpfProgram program) {}

  private final Map<String, XdpLink> links = new LinkedHashMap<>();
  private final @Nullable Path pins;

  private Attachments(@Nullable Path pins) {
    this.pins = pins;
  }

  /// Replaces what an earlier process left at work, or attaches anew.
  ///
  /// @throws LinuxException if the interfaces can do none of the modes
  static Attachments open(List<Wanted> wanted, List<XdpMode> modes, @Nullable Path pins)
      throws IOException {
    Attachments attachments = new Attachments(pins);
    if (pins == null || !attachments.takeOver(wanted, pins)) {
      attachments.attach(wanted, modes);
      attachments.pin();
    }
    return attachments;
  }

  private boolean takeOver(List<Wanted> wanted, Path directory) throws IOException {
    try {
      for (Wanted each : wanted) {
        links.put(each.name, XdpLink.open(pinned(directory, each.name), each.interfaceIndex));
      }
    } catch (LinuxException noneOrOther) {
      for (Wanted each : wanted) {
        Files.deleteIfExists(pinned(directory, each.name));
      }
      end();
      return false;
    }
    for (Wanted each : wanted) {
      link(each).replace(each.program);
    }
    return true;
  }

  private XdpLink link(Wanted wanted) {
    XdpLink link = links.get(wanted.name);
    if (link == null) {
      throw new IllegalStateException("no link at " + wanted.name);
    }
    return link;
  }

  private void attach(List<Wanted> wanted, List<XdpMode> modes) throws LinuxException {
    List<LinuxException> refusals = new ArrayList<>();
    for (XdpMode mode : modes) {
      try {
        for (Wanted each : wanted) {
          links.put(each.name, XdpLink.attach(each.program, each.interfaceIndex, List.of(mode)));
        }
        return;
      } catch (LinuxException refused) {
        end();
        refusals.add(refused);
      }
    }
    throw refusals.getLast();
  }

  private void pin() throws LinuxException {
    if (pins != null) {
      for (Map.Entry<String, XdpLink> each : links.entrySet()) {
        each.getValue().pin(pinned(pins, each.getKey()));
      }
    }
  }

  private static Path pinned(Path directory, String name) {
    return directory.resolve("link-" + name);
  }

  /// In which mode, or that they were taken over.
  String mode() {
    return links.values().iterator().next().mode();
  }

  /// Takes the programs off the interfaces, for good.
  void end() {
    for (Map.Entry<String, XdpLink> each : links.entrySet()) {
      try {
        each.getValue().detach();
      } catch (LinuxException gone) {
        // The interface went before: nothing is attached any more.
      }
      each.getValue().close();
    }
    links.clear();
  }

  @Override
  public void close() {
    links.values().forEach(XdpLink::close);
    links.clear();
  }
}
