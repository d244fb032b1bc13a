package soliton.radio;

/// A phone that waits for cells to appear, vanish, or change what they broadcast.
@FunctionalInterface
public interface CellListener {
  void onCellsChanged();
}
