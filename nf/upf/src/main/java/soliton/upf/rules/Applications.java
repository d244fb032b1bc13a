package soliton.upf.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Applications that SMFs have provided packet flow descriptions for (TS 29.244 6.2.5). Owned by
/// the control side.
public final class Applications {
  /// More are refused, so that no SMF can fill the memory.
  public static final int MAX_APPLICATIONS = 4_096;

  private final Map<String, Application> byId = new HashMap<>();

  public @Nullable Application of(String id) {
    return byId.get(id);
  }

  public int size() {
    return byId.size();
  }

  /// Sets what an application is recognised by, in place of what was known, for all sessions at
  /// once; nothing removes it.
  public void describe(String id, List<Application.Description> descriptions) {
    if (descriptions.isEmpty()) {
      Application gone = byId.remove(id);
      if (gone != null) {
        gone.describe(descriptions); // Rules that name it match nothing from now on.
      }
      return;
    }
    byId.computeIfAbsent(id, Application::new).describe(descriptions);
  }

  /// Removes all.
  public void clear() {
    List.copyOf(byId.keySet()).forEach(id -> describe(id, List.of()));
  }
}
