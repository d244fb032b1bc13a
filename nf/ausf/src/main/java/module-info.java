/// Authentication server function.
@org.jspecify.annotations.NullMarked
module soliton.ausf {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires soliton.crypto;
  requires transitive soliton.sbi;
  requires transitive soliton.store;
  requires transitive soliton.nf;

  exports soliton.ausf;
}
