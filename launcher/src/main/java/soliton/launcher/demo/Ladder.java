package soliton.launcher.demo;

import java.util.List;
import java.util.Locale;

/// Draws a call flow as a ladder: one line a message, an arrow between two lanes, and the message's
/// name beside it. A lane that is not known stands at the right end.
public final class Ladder {
  private static final int WIDTH = 8;

  private final List<String> lanes;

  public Ladder(List<String> lanes) {
    this.lanes = List.copyOf(lanes);
  }

  /// The names of the lanes, above their posts.
  public String head() {
    StringBuilder line = new StringBuilder("      ms  ");
    for (String lane : lanes) {
      int left = (WIDTH - lane.length()) / 2;
      line.repeat(' ', Math.max(0, left)).append(lane);
      line.repeat(' ', Math.max(0, WIDTH - lane.length() - Math.max(0, left)));
    }
    return line.toString().stripTrailing();
  }

  /// One message at a time in milliseconds since the start.
  public String message(double millis, String from, String to, String name) {
    int start = post(from);
    int end = post(to);
    StringBuilder arrow = new StringBuilder();
    for (int lane = 0; lane < lanes.size(); lane++) {
      arrow.repeat(' ', WIDTH / 2 - (lane == 0 ? 0 : 1) + (lane == 0 ? 0 : WIDTH / 2)).append('|');
    }
    int left = Math.min(start, end);
    int right = Math.max(start, end);
    for (int at = left + 1; at < right; at++) {
      arrow.setCharAt(at, arrow.charAt(at) == '|' ? '+' : '-');
    }
    if (start < end) {
      arrow.setCharAt(end - 1, '>');
    } else if (start > end) {
      arrow.setCharAt(end + 1, '<');
    } else {
      arrow.setCharAt(start, '*');
    }
    return String.format(Locale.ROOT, "%8.1f  ", millis) + arrow + "   " + name;
  }

  private int post(String lane) {
    int index = lanes.indexOf(lane);
    return WIDTH / 2 + WIDTH * (index < 0 ? lanes.size() - 1 : index);
  }
}
