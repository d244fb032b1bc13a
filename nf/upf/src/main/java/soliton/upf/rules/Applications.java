package soliton.upf.rules;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Applications that SMFs have provided packet flow descriptions for (TS 29.244 6.2.5). Owned by
/// the control side.
public final class Applications {
  /// More are refused, so that no SMF can fill the memory.
  public static final int MAX_APPLICATIONS = 4_096;

  private final Map<String, Application> described = new HashMap<>();

  /// Those without descriptions, as long as rules name them: when descriptions come again, the
  /// rules match again.
  private final Map<String, WeakReference<Application>> forgotten = new HashMap<>();

  public @Nullable Application of(String id) {
    return described.get(id);
  }

  public int size() {
    return described.size();
  }

  /// Sets what an application is recognised by, in place of what was known, for all sessions at
  /// once; nothing removes it.
  public void describe(String id, List<Application.Description> descriptions) {
    forgotten.values().removeIf(each -> each.refersTo(null));
    if (descriptions.isEmpty()) {
      Application gone = described.remove(id);
      if (gone != null) {
        gone.describe(descriptions); // Rules that name it match nothing from now on.
        forgotten.put(id, new WeakReference<>(gone));
      }
      return;
    }
    described.computeIfAbsent(id, this::remembered).describe(descriptions);
  }

  private Application remembered(String id) {
    WeakReference<Application> known = forgotten.remove(id);
    Application application = known == null ? null : known.get();
    return application == null ? new Application(id) : application;
  }

  /// Removes all.
  public void clear() {
    List.copyOf(described.keySet()).forEach(id -> describe(id, List.of()));
  }
}
