package soliton.xdp.fastpath;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.linux.Errno;
import soliton.linux.LinuxException;
import soliton.xdp.kernel.BpfMap;
import soliton.xdp.kernel.MapShape;

/// The maps of the fast path: new ones, or those an earlier process has left.
///
/// @param takenOver they hold the rules and counts of an earlier process
record Maps(
    BpfMap tunnels,
    BpfMap phones,
    BpfMap entries,
    BpfMap prefixes,
    BpfMap natUp,
    BpfMap natDown,
    BpfMap lines,
    BpfMap totals,
    BpfMap routes,
    boolean takenOver)
    implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger("soliton.xdp");

  /// What outlives its process, in the order of the components.
  private static List<MapShape> shapes(FastPathSettings.Room room) {
    return List.of(
        Layout.tunnels(room.sessions()),
        Layout.phones(room.sessions()),
        Layout.entries(room.rules()),
        Layout.prefixes(room.sessions()),
        Layout.natUp(room.translations()),
        Layout.natDown(room.translations()),
        Layout.lines(room.lines()),
        Layout.totals());
  }

  /// Maps with room for another number of sessions than now wanted are not taken over.
  static Maps open(@Nullable Path pins, FastPathSettings.Room room) throws IOException {
    List<MapShape> shapes = shapes(room);
    if (pins != null && arePinned(pins, shapes)) {
      try {
        return of(shapes, shape -> BpfMap.open(pins.resolve(shape.name()), shape), true);
      } catch (LinuxException another) {
        if (another.errno() != Errno.EINVAL) {
          throw another;
        }
        LOG.log(Level.WARNING, "xdp.not-taken-over reason=\"" + another.getMessage() + "\"");
      }
    }
    return of(shapes, shape -> create(pins, shape), false);
  }

  private static boolean arePinned(Path pins, List<MapShape> shapes) {
    return shapes.stream().allMatch(shape -> Files.exists(pins.resolve(shape.name())));
  }

  private static BpfMap create(@Nullable Path pins, MapShape shape) throws IOException {
    BpfMap map = BpfMap.create(shape);
    if (pins != null) {
      Files.deleteIfExists(pins.resolve(shape.name()));
      map.pin(pins.resolve(shape.name()));
    }
    return map;
  }

  private interface Opening {
    BpfMap open(MapShape shape) throws IOException;
  }

  private static Maps of(List<MapShape> shapes, Opening opening, boolean takenOver)
      throws IOException {
    List<BpfMap> opened = new ArrayList<>();
    try {
      for (MapShape shape : shapes) {
        opened.add(opening.open(shape));
      }
      opened.add(BpfMap.create(Layout.routes())); // they are forgotten within milliseconds
    } catch (IOException refused) {
      opened.forEach(BpfMap::close);
      throw refused;
    }
    return new Maps(
        opened.get(0),
        opened.get(1),
        opened.get(2),
        opened.get(3),
        opened.get(4),
        opened.get(5),
        opened.get(6),
        opened.get(7),
        opened.get(8),
        takenOver);
  }

  List<BpfMap> all() {
    return List.of(tunnels, phones, entries, prefixes, natUp, natDown, lines, totals, routes);
  }

  @Override
  public void close() {
    all().forEach(BpfMap::close);
  }
}
