/// NAS for 5GS, TS 24.501: messages and information elements as records.
@org.jspecify.annotations.NullMarked
module soliton.nas {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.l3;

  exports soliton.nas;
  exports soliton.nas.gmm;
  exports soliton.nas.gsm;
  exports soliton.nas.ie;
  exports soliton.nas.policy;
}
