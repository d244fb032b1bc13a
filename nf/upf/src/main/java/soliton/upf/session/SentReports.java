package soliton.upf.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import soliton.pfcp.message.UsageReport;

/// Usage reports that were sent and not acknowledged, by the number of their message. Owned by the
/// control side.
public final class SentReports {
  /// Messages that may wait for an answer; meanwhile no more reports are made.
  private static final int MAX_MESSAGES = 16;

  // Most sessions never have any, so there is nothing to be made for them.
  private Map<Long, List<UsageReport>> waiting = Map.of();
  private List<Long> lost = List.of();
  private long lastNumber;

  /// Something was lost, and not all of it has been acknowledged since.
  private boolean catchingUp;

  /// Keeps the reports of a message.
  public long add(List<UsageReport> reports) {
    if (waiting.isEmpty()) {
      waiting = new LinkedHashMap<>();
      lost = new ArrayList<>();
    }
    waiting.put(++lastNumber, List.copyOf(reports));
    return lastNumber;
  }

  /// Keeps the reports of a message that another process has sent, perhaps; it is to be sent again.
  public void addLost(List<UsageReport> reports) {
    lose(add(reports));
  }

  public List<UsageReport> of(long number) {
    return waiting.getOrDefault(number, List.of());
  }

  public void acknowledge(long number) {
    if (waiting.containsKey(number)) {
      waiting.remove(number);
      lost.remove(number);
      catchingUp &= !waiting.isEmpty();
    }
  }

  /// The message got no answer.
  ///
  /// @return true if it is the first one
  public boolean lose(long number) {
    if (waiting.containsKey(number)) {
      lost.add(number);
      catchingUp = true;
    }
    return lost.size() == 1;
  }

  /// Messages that got no answer, oldest first, to be sent again.
  public List<Long> takeLost() {
    List<Long> taken = lost;
    lost = new ArrayList<>();
    return taken;
  }

  /// True while no more reports may be made.
  public boolean isHeld() {
    return catchingUp || waiting.size() >= MAX_MESSAGES;
  }

  public boolean isEmpty() {
    return waiting.isEmpty();
  }

  /// Reports by message, oldest first.
  public List<List<UsageReport>> all() {
    return List.copyOf(waiting.values());
  }
}
