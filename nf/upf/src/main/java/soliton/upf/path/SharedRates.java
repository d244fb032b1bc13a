package soliton.upf.path;

import java.util.HashMap;
import java.util.Map;
import soliton.pfcp.ie.NodeId;
import soliton.transport.flow.Lines;

/// Lines of rates that rules of several sessions enforce together: those to which an SMF gave the
/// same QER correlation ID (TS 29.244 5.2.1). A line is there as long as a session has it. Owned by
/// the control side.
final class SharedRates {
  /// What a rate is known by.
  ///
  /// @param smf that gave the identifier: another SMF means another rate by it
  private record Key(NodeId smf, SessionLines.Kind kind, long correlation) {}

  private record Shared(int line, int sessions) {}

  private final Lines lines;
  private final Map<Key, Shared> rates = new HashMap<>();
  private final Map<Integer, Key> keys = new HashMap<>();

  SharedRates(Lines lines) {
    this.lines = lines;
  }

  /// The lines that those of this are some of.
  Lines lines() {
    return lines;
  }

  /// For one more session.
  ///
  /// @return the line of the rate; [Lines#NONE] if there is none left
  int take(NodeId smf, SessionLines.Kind kind, long correlation) {
    Key key = new Key(smf, kind, correlation);
    Shared known = rates.get(key);
    int line = known == null ? lines.take() : known.line;
    if (line != Lines.NONE) {
      join(key, line);
    }
    return line;
  }

  /// A session has the line that it had in an earlier process.
  void claim(NodeId smf, SessionLines.Kind kind, long correlation, int line) {
    lines.claim(line);
    join(new Key(smf, kind, correlation), line);
  }

  private void join(Key key, int line) {
    rates.merge(key, new Shared(line, 1), (known, one) -> new Shared(line, known.sessions + 1));
    keys.put(line, key);
  }

  /// A session does not use the line any more.
  void giveBack(int line) {
    Key key = keys.get(line);
    Shared shared = key == null ? null : rates.get(key);
    if (key == null || shared == null) {
      throw new IllegalStateException("line " + line + " is nobody's rate");
    }
    if (shared.sessions > 1) {
      rates.put(key, new Shared(line, shared.sessions - 1));
    } else {
      rates.remove(key);
      keys.remove(line);
      lines.giveBack(line);
    }
  }
}
