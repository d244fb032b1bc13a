/// Network slice selection function.
@org.jspecify.annotations.NullMarked
module soliton.nssf {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.sbi;
  requires transitive soliton.store;
  requires transitive soliton.nf;

  exports soliton.nssf;
}
