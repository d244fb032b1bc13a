/// Unified data repository.
@org.jspecify.annotations.NullMarked
module soliton.udr {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.sbi;
  requires transitive soliton.store;
  requires transitive soliton.nf;

  exports soliton.udr;
}
