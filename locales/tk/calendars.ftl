# Review by a native reader: the whole file; above all calendars-what-text, calendars-lede

# Calendars: meetings for the programs people keep their days in, and the private calendar of one's own desk.
calendars-meetings = RÝNÝ edaralarynyň duşuşyklary
calendars-subscribe = Ähli duşuşyklaryň senenamasy
calendars-subscribe-hint = Bu salgyny senenama programmaňyza beriň: üýtgeşmeleri özi alýar.
calendars-file = Senenamama goş
calendars-decision = { $number } belgili çözgüdiň möhleti: { $meeting }
calendars-decision-late = { $number } belgili çözgüdiň möhleti geçdi: { $meeting }
calendars-questions = Jogaba garaşýan soraglar: { $count }
calendars-questions-late = Möhleti geçen soraglar: { $count }
calendars-cases = Jogaba garaşýan alyş-çalyş işleri: { $count }
calendars-cases-late = Möhleti geçen alyş-çalyş işleri: { $count }
calendars-name = Sijil: iş stolum
calendars-title = Iş stolyňyzyň senenamasy
calendars-lede = Duşuşyklar, çözgütler, soraglar we möhletler günleriňizi meýilleşdirýän programmaňyzda.
calendars-make = Salgy döret
calendars-replace = Salgyny çalyş
calendars-replace-hint = Senenamany köne salgy bilen okaýan programmalar indi hiç zat almaýar.
calendars-revoke-hint = Başga salgy döredýänçäňiz, senenamany hiç kim okap bilmeýär.
calendars-what = Içinde näme bar
calendars-what-text = Ýurduňyza degişli duşuşyklar we edaraňyzyň ýerine ýetirýän çözgütleri. Soraglar we alyş-çalyş işleri barada diňe haýsy gün näçesiniň möhletiniň dolýandygy we iş stolyňyza ýol.
calendars-secret = Salgysy bolan her kim senenamany okap bilýär. Ony diňe senenama programmaňyza beriň, başga hiç kime bermäň.
calendars-made-title = Salgy döredildi
calendars-made-text = Ony häzir senenama programmaňyza beriň: diňe bir gezek görkezilýär we portal ony saklamaýar.
calendars-address = Gizlin salgy
calendars-flash-revoked = Salgy indi hiç zady açmaýar.
