/// Policy control function.
@org.jspecify.annotations.NullMarked
module soliton.pcf {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.sbi;
  requires transitive soliton.store;
  requires transitive soliton.nf;

  exports soliton.pcf;
}
