package soliton.upf.durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// Records by kind and key that outlive the process, not the machine: appended to files in a
/// directory in memory (tmpfs), never synchronised (decision 16). The last record of a key holds.
///
/// Files are removed from the oldest on: what still holds in them is appended anew, a little with
/// each change, so that all of it takes at most about twice its room. Owned by the control
/// side; one process at a time may have the directory open.
public final class Journal implements AutoCloseable {
  /// Octets of the longest record.
  public static final int MOST_OCTETS = 384 << 10;

  /// What records may be of.
  public enum Kind {
    NODE(0),
    ASSOCIATION(1),
    SESSION(2);

    /// As it is written.
    private final int code;

    Kind(int code) {
      this.code = code;
    }
  }

  private static final String PREFIX = "journal-";
  private static final int REMOVED = 1 << 8;
  private static final int SLACK_SEGMENTS = 4;

  /// Octets of old records that are looked at for each new one.
  private static final int COMPACTED_AT_ONCE = 8;

  private final Path directory;
  private final SortedMap<Long, Segment> segments = new TreeMap<>();
  private final Positions[] positions = new Positions[Kind.values().length];
  private long lastNumber;
  private Segment active;
  private long liveOctets;
  private int compactedTo;

  private Journal(Path directory) throws IOException {
    this.directory = directory;
    for (int i = 0; i < positions.length; i++) {
      positions[i] = new Positions();
    }
    for (Path file : files(directory)) {
      long number = Long.parseLong(file.getFileName().toString().substring(PREFIX.length()), 16);
      Segment segment = Segment.open(file);
      segments.put(number, segment);
      lastNumber = Math.max(lastNumber, number);
      take(number, segment);
    }
    active = next();
  }

  /// Opens what is there, or begins.
  ///
  /// @throws IOException if there is no room, or what is there is of another version
  public static Journal open(Path directory) throws IOException {
    Files.createDirectories(directory);
    return new Journal(directory);
  }

  /// Removes what an earlier process has left.
  public static void erase(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      for (Path file : files(directory)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static List<Path> files(Path directory) throws IOException {
    try (var all = Files.list(directory)) {
      return all.filter(file -> file.getFileName().toString().matches(PREFIX + "[0-9a-f]{16}"))
          .sorted()
          .toList();
    }
  }

  private void take(long number, Segment segment) {
    for (int at = segment.first(); at < segment.end(); at = segment.after(at)) {
      int kind = segment.kind(at) & ~REMOVED;
      if (kind < positions.length) {
        Positions of = positions[kind];
        countOut(of.get(segment.key(at)));
        if ((segment.kind(at) & REMOVED) == 0) {
          of.put(segment.key(at), position(number, at));
          liveOctets += Segment.size(segment.length(at));
        } else {
          of.remove(segment.key(at));
        }
      }
    }
  }

  private static long position(long number, int at) {
    return number << 24 | at;
  }

  private Segment segment(long position) {
    Segment segment = segments.get(position >>> 24);
    if (segment == null) {
      throw new IllegalStateException("the journal lost a segment");
    }
    return segment;
  }

  private static int at(long position) {
    return (int) (position & 0xff_ffff);
  }

  private void countOut(long position) {
    if (position != Positions.NONE) {
      liveOctets -= Segment.size(segment(position).length(at(position)));
    }
  }

  private Segment next() throws IOException {
    long number = lastNumber + 1;
    Segment made = Segment.create(directory.resolve("%s%016x".formatted(PREFIX, number)));
    lastNumber = number;
    segments.put(number, made);
    return made;
  }

  // ---- records

  /// Makes sure that the next change can be kept.
  ///
  /// @return false if the disk is full
  public boolean hasRoom() {
    if (active.room() >= Segment.size(MOST_OCTETS)) {
      return true;
    }
    try {
      active = next();
      return true;
    } catch (IOException full) {
      return false;
    }
  }

  /// Keeps a record in place of the one before.
  ///
  /// @param key any but 0
  /// @return false if there is no room, or it is too long: the record before holds on
  public boolean put(Kind kind, long key, Octets content) {
    if (content.length() > MOST_OCTETS || !append(kind.code, key, content)) {
      return false;
    }
    compact(Segment.size(content.length()));
    return true;
  }

  /// Forgets a record.
  ///
  /// @return false if there is no room: the record holds on
  public boolean remove(Kind kind, long key) {
    Positions of = positions[kind.code];
    long before = of.get(key);
    if (before == Positions.NONE) {
      return true;
    }
    if (!makeRoom(Segment.HEADER_OCTETS)) {
      return false;
    }
    active.append(kind.code | REMOVED, key, Octets.EMPTY);
    countOut(before);
    of.remove(key);
    compact(Segment.HEADER_OCTETS);
    return true;
  }

  private boolean append(int kind, long key, Octets content) {
    if (!makeRoom(Segment.size(content.length()))) {
      return false;
    }
    int at = active.append(kind, key, content);
    Positions of = positions[kind];
    countOut(of.get(key));
    of.put(key, position(lastNumber, at));
    liveOctets += Segment.size(content.length());
    return true;
  }

  private boolean makeRoom(int octets) {
    return active.room() >= octets || (hasRoom() && active.room() >= octets);
  }

  public @Nullable Octets get(Kind kind, long key) {
    long position = positions[kind.code].get(key);
    return position == Positions.NONE ? null : segment(position).content(at(position));
  }

  public void forEach(Kind kind, BiConsumer<Long, Octets> each) {
    positions[kind.code].forEachKey(
        key -> {
          Octets content = get(kind, key);
          if (content != null) {
            each.accept(key, content);
          }
        });
  }

  public int size(Kind kind) {
    return positions[kind.code].size();
  }

  // ---- compaction

  /// Octets of all files.
  public long octets() {
    return (long) segments.size() * Segment.OCTETS;
  }

  /// Goes on with the oldest file, if there is much that does not hold any more.
  private void compact(int octets) {
    long budget = (long) octets * COMPACTED_AT_ONCE;
    while (budget > 0 && octets() > 2 * liveOctets + (long) SLACK_SEGMENTS * Segment.OCTETS) {
      long number = segments.firstKey();
      Segment oldest = segments.get(number);
      if (oldest == null || oldest == active) {
        return;
      }
      int at = Math.max(compactedTo, oldest.first());
      if (at >= oldest.end()) {
        drop(number, oldest);
      } else if (!moveOn(number, oldest, at)) {
        return; // No room to move to: later.
      } else {
        budget -= Segment.size(oldest.length(at));
        compactedTo = oldest.after(at);
      }
    }
  }

  private boolean moveOn(long number, Segment oldest, int at) {
    int kind = oldest.kind(at);
    boolean holds =
        kind < positions.length && positions[kind].get(oldest.key(at)) == position(number, at);
    return !holds || append(kind, oldest.key(at), oldest.content(at));
  }

  private void drop(long number, Segment oldest) {
    segments.remove(number);
    compactedTo = 0;
    try {
      oldest.delete();
    } catch (IOException remains) {
      throw new IllegalStateException("a file of the journal cannot be removed", remains);
    }
  }

  /// Leaves the files for the next process.
  @Override
  public void close() {
    List<Segment> all = new ArrayList<>(segments.values());
    segments.clear();
    all.forEach(Segment::close);
  }
}
