/// Session management function.
@org.jspecify.annotations.NullMarked
module soliton.smf {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires soliton.ngap;
  requires soliton.nas;
  requires soliton.pfcp;
  requires soliton.gtpu;
  requires transitive soliton.sbi;
  requires transitive soliton.transport;
  requires transitive soliton.store;
  requires transitive soliton.nf;

  exports soliton.smf;
}
