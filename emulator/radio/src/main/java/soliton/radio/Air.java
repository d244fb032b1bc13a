package soliton.radio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import soliton.base.Plmn;
import soliton.base.Tai;

/// The place where phones and cells meet: which cells are on the air, and who listens to their
/// paging. Every delivery over the air is a task of the agenda ([#carry]), so neither side ever
/// finds itself called from within its own call, and delay has one place to live. Owned by the
/// agenda.
public final class Air {
  private final Agenda agenda;
  private final long delayMillis;
  private final Fading fading;
  private final Map<Long, Cell> cells = new LinkedHashMap<>();
  private final Set<CellListener> listeners = new LinkedHashSet<>();
  private final Map<FiveGSTmsi, Camper> campers = new HashMap<>();

  private record Camper(long nrCellIdentity, PagingListener listener) {}

  /// Air that carries at once.
  public Air(Agenda agenda) {
    this(agenda, 0);
  }

  /// Air that takes its time, in each direction.
  public Air(Agenda agenda, long delayMillis) {
    this(agenda, delayMillis, Fading.NONE);
  }

  /// Air that takes its time and does not carry every NAS message.
  public Air(Agenda agenda, long delayMillis, Fading fading) {
    this.agenda = agenda;
    this.delayMillis = delayMillis;
    this.fading = fading;
  }

  public Agenda agenda() {
    return agenda;
  }

  /// Delivers after everything that was sent before.
  public void carry(Runnable delivery) {
    if (delayMillis == 0) {
      agenda.execute(delivery);
    } else {
      agenda.after(delayMillis, delivery);
    }
  }

  /// Delivers a NAS message as often as the air lets it through: once, if it does not fade.
  public void carryNas(Runnable delivery) {
    for (int copies = fading.copies(); copies > 0; copies--) {
      carry(delivery);
    }
  }

  /// The cell is on the air, or broadcasts something new.
  public void onAir(Cell cell) {
    cells.put(cell.broadcast().nrCellIdentity(), cell);
    tellListeners();
  }

  public void offAir(Cell cell) {
    if (cells.remove(cell.broadcast().nrCellIdentity()) != null) {
      tellListeners();
    }
  }

  public void listen(CellListener listener) {
    listeners.add(listener);
  }

  public void unlisten(CellListener listener) {
    listeners.remove(listener);
  }

  /// Cell selection (TS 38.304 5.2.3): a cell of the network that is not barred and whose tracking
  /// area the phone accepts.
  ///
  /// @param place where the phone stands: phones at different places prefer different cells
  public @Nullable Cell select(Plmn plmn, int place, Predicate<Tai> accepts) {
    List<Cell> suitable = new ArrayList<>();
    for (Cell cell : cells.values()) {
      CellBroadcast broadcast = cell.broadcast();
      if (!broadcast.isBarred()
          && broadcast.plmns().contains(plmn)
          && accepts.test(broadcast.tai(plmn))) {
        suitable.add(cell);
      }
    }
    return suitable.isEmpty() ? null : suitable.get(Math.floorMod(place, suitable.size()));
  }

  /// The networks that can be seen from anywhere.
  public Set<Plmn> plmns() {
    Set<Plmn> plmns = new LinkedHashSet<>();
    cells.values().forEach(cell -> plmns.addAll(cell.broadcast().plmns()));
    return plmns;
  }

  /// True while the cell is on the air and not barred.
  public boolean isUsable(Cell cell) {
    return cell.equals(cells.get(cell.broadcast().nrCellIdentity()))
        && !cell.broadcast().isBarred();
  }

  /// An idle phone listens to the paging of this cell under this identity.
  public void camp(Cell cell, FiveGSTmsi identity, PagingListener listener) {
    campers.put(identity, new Camper(cell.broadcast().nrCellIdentity(), listener));
  }

  public void leave(FiveGSTmsi identity, PagingListener listener) {
    campers.computeIfPresent(identity, (_, c) -> c.listener().equals(listener) ? null : c);
  }

  /// Calls a phone on the paging channel of a cell (TS 38.331 5.3.2). Nobody answers for a phone
  /// that is elsewhere.
  public void page(Cell cell, FiveGSTmsi identity) {
    Camper camper = campers.get(identity);
    if (camper != null && camper.nrCellIdentity() == cell.broadcast().nrCellIdentity()) {
      carry(camper.listener()::onPaged);
    }
  }

  private void tellListeners() {
    for (CellListener listener : List.copyOf(listeners)) {
      carry(listener::onCellsChanged);
    }
  }
}
