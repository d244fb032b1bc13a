package soliton.radio;

/// An idle phone, listening on the paging channel of the cell it camps on.
@FunctionalInterface
public interface PagingListener {
  void onPaged();
}
