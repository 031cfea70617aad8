# Review by a native reader: the whole file; above all reach-title, reach-portal

# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = Kime näme ýetdi
reach-lede = Bu barada portalda we hat bilen habarly edilenler. Edaraňyza degişli bolmadyklar diňe sanalýar; hatyň açylandygy ýa-da açylmandygy belli däl.
reach-none = Bu barada heniz hiç kime habar berilmedi.
reach-portal = Portalda habar berlen
reach-tried = Gaýtadan synanyşylýan
reach-sent = Ugradylan
reach-bounced = Yzyna gelen
reach-readers = Hasaby bolmadyk okyjylar
reach-own = Edaraňyzda
reach-all = Jemi
reach-more = Diňe ilkinji { $count } adamyň ady ýazylan.
reach-kept = Hatlara näme bolandygy üç aý, portaldaky habarnamalar bir ýyl saklanýar.
