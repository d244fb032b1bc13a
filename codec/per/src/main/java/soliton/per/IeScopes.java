package soliton.per;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// The information elements and their containers that are open while reading, and what was wrong in
/// those that were left, for [PerReader].
final class IeScopes {
  private static final int DEEPEST = 64;

  private final BitInput in;
  private Scope @Nullable [] scopes;
  private int depth;
  private @Nullable List<Diagnostic> diagnostics;

  /// An open type that is being read, and what to return to behind it.
  private static final class Scope {
    byte[] source = new byte[0];
    int end;
    int limit;
    int start;
    int content;
    int ieId;
    Criticality criticality = Criticality.IGNORE;
    int lastIndex;
    boolean refused;
    String where = "";
  }

  IeScopes(BitInput in) {
    this.in = in;
  }

  /// All faults so far, in the order of the octets.
  List<Diagnostic> diagnostics() {
    return diagnostics == null ? List.of() : List.copyOf(diagnostics);
  }

  /// Opens a container of IEs: returns their number. The container is closed with [#endIes()].
  int beginIes(int least) {
    int count = (int) in.constrained(least, 0xFFFF);
    if (depth >= DEEPEST - 1) {
      in.fail("nesting");
    }
    Scope scope = push();
    scope.lastIndex = -1;
    scope.start = diagnostics == null ? 0 : diagnostics.size();
    return in.failed ? 0 : count;
  }

  /// Closes the container.
  void endIes() {
    depth--;
  }

  /// Enters an open type; its faults will be those of the IE given. Returns false if it is not
  /// there, and then it must not be left.
  boolean enterOpenType(int id, Criticality criticality) {
    int length = in.unconstrainedLength();
    if (in.failed || depth >= DEEPEST - 1 || !(length < 0 || in.has(length))) {
      in.fail("information element");
      return false;
    }
    Scope scope = push();
    scope.ieId = id;
    scope.criticality = criticality;
    scope.source = in.source;
    scope.limit = in.limit;
    scope.refused = in.refused;
    scope.where = in.where;
    in.refused = false;
    if (length < 0) {
      byte[] content = in.fragments(length);
      if (in.failed) {
        depth--;
        in.refused = scope.refused;
        return false;
      }
      scope.end = in.position;
      in.source = content;
      in.position = 0;
      in.limit = content.length * 8;
    } else {
      scope.end = in.position + length * 8;
      in.limit = scope.end;
    }
    scope.content = in.position;
    return true;
  }

  /// Leaves the IE for the place behind it; what was wrong in it becomes a diagnostic. Returns
  /// whether its value can be used.
  boolean leaveIe() {
    boolean usable = !in.failed && !in.refused;
    if (!usable) {
      note(in.failed ? Diagnostic.Kind.MALFORMED : Diagnostic.Kind.NOT_UNDERSTOOD, in.where);
    }
    Scope scope = scope(1);
    in.source = scope.source;
    in.position = scope.end;
    in.limit = scope.limit;
    depth--;
    in.failed = false;
    in.refused = scope.refused;
    in.where = scope.where;
    return usable;
  }

  /// The octets of the value of the IE that is entered.
  Octets ieContent() {
    Scope scope = scope(1);
    return Octets.copyOf(in.source, scope.content >> 3, (in.limit - scope.content) >> 3);
  }

  /// Says that the IE that is entered is the one with this index in its table. Returns whether it
  /// is to be read: not if it was there before.
  boolean accepts(int index, @Nullable Object before) {
    Scope container = scope(2);
    if (index > container.lastIndex) {
      container.lastIndex = index;
      return true;
    }
    boolean repeated = before != null || index == container.lastIndex;
    note(repeated ? Diagnostic.Kind.REPEATED : Diagnostic.Kind.WRONG_ORDER, "order");
    return !repeated;
  }

  /// Says that the IE that is entered is not known.
  void unknownIe() {
    note(Diagnostic.Kind.NOT_UNDERSTOOD, "unknown identity");
  }

  /// Says that a mandatory IE of the container was not there. If it was there but could not be used
  /// this has been noted before.
  void missing(int id, Criticality criticality) {
    if (diagnostics != null) {
      for (int i = scope(1).start; i < diagnostics.size(); i++) {
        if (diagnostics.get(i).ieId() == id) {
          return;
        }
      }
    }
    add(new Diagnostic(id, criticality, Diagnostic.Kind.MISSING, "missing", Octets.EMPTY));
  }

  private Scope push() {
    if (scopes == null) {
      scopes = new Scope[DEEPEST];
    }
    Scope scope = scopes[depth];
    if (scope == null) {
      scope = new Scope();
      scopes[depth] = scope;
    }
    depth++;
    return scope;
  }

  private Scope scope(int up) {
    Scope[] all = scopes;
    Scope scope = all == null ? null : all[depth - up];
    if (scope == null) {
      throw new IllegalStateException("no information element is open");
    }
    return scope;
  }

  private void note(Diagnostic.Kind kind, String place) {
    Scope scope = scope(1);
    add(new Diagnostic(scope.ieId, scope.criticality, kind, place, ieContent()));
  }

  private void add(Diagnostic diagnostic) {
    if (diagnostics == null) {
      diagnostics = new ArrayList<>();
    }
    if (diagnostics.size() < PerReader.MOST_DIAGNOSTICS) {
      diagnostics.add(diagnostic);
    }
  }
}
