package soliton.provenance.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Facts whose subject is a pattern, found by the text they match. Patterns are kept by their
/// literal beginning, so a look-up costs the length of the text and not the number of patterns.
final class GlobIndex {
  private record Entry(Glob glob, List<Fact> facts) {}

  private final Map<String, List<Entry>> byPrefix = new HashMap<>();
  private final Map<String, Entry> byPattern = new HashMap<>();
  private int longest;

  void add(Fact fact, String pattern) {
    var entry =
        byPattern.computeIfAbsent(
            pattern.toUpperCase(Locale.ROOT),
            text -> {
              var created = new Entry(new Glob(text), new ArrayList<>());
              var prefix = created.glob().prefix();
              longest = Math.max(longest, prefix.length());
              byPrefix.computeIfAbsent(prefix, p -> new ArrayList<>()).add(created);
              return created;
            });
    entry.facts().add(fact);
  }

  /// Every fact whose pattern matches, the most specific pattern first.
  List<Fact> matching(String text) {
    var upper = text.toUpperCase(Locale.ROOT);
    var found = new ArrayList<Entry>();
    for (int length = Math.min(longest, upper.length()); length >= 0; length--) {
      for (var entry : byPrefix.getOrDefault(upper.substring(0, length), List.of())) {
        if (entry.glob().matches(upper)) found.add(entry);
      }
    }
    found.sort(
        Comparator.comparingInt((Entry e) -> -e.glob().weight())
            .thenComparing(e -> e.glob().pattern()));
    return found.stream().flatMap(e -> e.facts().stream()).toList();
  }
}
