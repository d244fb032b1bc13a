package soliton.xdp.fastpath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.xdp.kernel.BpfMap;
import soliton.xdp.kernel.MapShape;

/// The maps of the fast path: new ones, or those an earlier process has left.
///
/// @param takenOver they hold the rules and counts of an earlier process
record Maps(BpfMap uplink, BpfMap downlink, BpfMap meters, BpfMap drops, boolean takenOver)
    implements AutoCloseable {
  private static List<MapShape> shapes(int sessions) {
    return List.of(
        Layout.uplink(sessions),
        Layout.downlink(sessions),
        Layout.meters(sessions),
        Layout.drops());
  }

  static Maps open(@Nullable Path pins, int sessions) throws IOException {
    if (pins != null && arePinned(pins, sessions)) {
      return of(shapes(sessions), shape -> BpfMap.open(pins.resolve(shape.name()), shape), true);
    }
    return of(shapes(sessions), shape -> create(pins, shape), false);
  }

  private static boolean arePinned(Path pins, int sessions) {
    return shapes(sessions).stream().allMatch(shape -> Files.exists(pins.resolve(shape.name())));
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
    } catch (IOException refused) {
      opened.forEach(BpfMap::close);
      throw refused;
    }
    return new Maps(opened.get(0), opened.get(1), opened.get(2), opened.get(3), takenOver);
  }

  List<BpfMap> all() {
    return List.of(uplink, downlink, meters, drops);
  }

  @Override
  public void close() {
    all().forEach(BpfMap::close);
  }
}
