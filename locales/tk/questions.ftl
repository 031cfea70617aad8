# Review by a native reader: whole file
# Questions under an achievement, and their answers.

# Under a post.
questions-under-title = Soraglar
questions-under-open = Bu soragy aç
questions-ask = Sorag ber
questions-ask-hint = Ol { $country } ýurdunyň RÝNÝ edarasyna barýar. On üç diliň islendiginde ýazyň.
questions-ask-send = Soragy ugrat
questions-language = Ýazylan dili
questions-secretariat = Sekretariat

# States.
questions-state-open = Jogaba garaşýar
questions-state-answered = Jogap berildi
questions-state-declined = Ret edildi
questions-state-withdrawn = Yzyna alyndy

# The list.
questions-list-title = Soraglar
questions-list-open = Ýurduňyzyň jogabyna garaşýanlar
questions-list-open-none = Jogaba garaşýan sorag ýok.
questions-list-answered = Jogap berlenler
questions-list-answered-none = Entek jogap berlen sorag ýok.
questions-list-asked = Siziň soraglaryňyz
questions-list-asked-none = Siz entek hiç zat soramadyňyz. Sorag üstünligiň aşagynda berilýär.
questions-desk-open = { $count } sorag ýurduňyzyň jogabyna garaşýar.
questions-waits-hours = { $count } sagatdan bäri garaşýar
questions-waits-days = { $count } günden bäri garaşýar
questions-took-hours = { $count } sagatdan soň jogap berildi
questions-took-days = { $count } günden soň jogap berildi

# One question.
questions-show-title = Sorag
questions-show-published = Hasaby bolmadyk okyjylar görýär
questions-answer = Jogap ber
questions-answer-label = Jogabyňyz
questions-answer-hint = Abzaslara bölünen ýönekeý tekst, on üç diliň islendiginde.
questions-answer-publish = Soragy we jogaby hasaby bolmadyk okyjylar üçin neşir et
questions-answer-send = Jogaby ugrat
questions-decline = Ret et
questions-decline-label = Näme üçin jogap ýok
questions-decline-hint = Sebäbini sorag beren we edaraňyz görýär.
questions-withdraw = Soragy yzyna al
questions-withdraw-hint = Ony we jogabyny indi hiç kim görmez.

# What is to be mended, and what came between.
questions-error-language = Ýazylan dilini saýlaň.
questions-error-empty = Bir zat ýazyň.
questions-error-long = Köp bolsa 3 000 harp bolup biler.
questions-error-often = Siz bir sagatda on sorag berdiňiz. Biraz garaşyň; ýazanyňyz henizem şu ýerde.
questions-conflict-not-open = Bu sorag indi jogaba garaşmaýar.
questions-conflict-withdrawn = Bu sorag eýýäm yzyna alyndy.

# Sentences after a step.
questions-flash-asked = Sorag ugradyldy. Jogap berlende size habar berilýär.
questions-flash-answered = Jogap ýazyldy. Sorag berene habar berilýär.
questions-flash-declined = Sorag ret edildi. Sorag berene habar berilýär.
questions-flash-withdrawn = Sorag yzyna alyndy.

# The search.
search-kind-question = Sorag

# Correcting an answer.
questions-correct = Jogaby düzet
questions-correct-hint = Okyjylar täze teksti derrew görýär, sorag berene habar berilýär. Bellik bolmasa, ony diňe agzalar okaýar.
questions-correct-send = Düzedişi sakla
questions-error-corrected = Şu aralykda başga biri bu jogaby düzetdi. Ol ýokarda dur; deňeşdiriň, soňra özüňiziňkini gaýtadan ugradyň.
questions-conflict-not-answered = Bu soragyň düzedip boljak jogaby ýok.
questions-flash-corrected = Jogap düzedildi. Sorag berene habar berilýär.

# In further languages.
questions-languages = Beýleki dillerde
questions-translate-title = Sorag başga dilde
questions-translation = Terjime
questions-original = Asyl nusga: { $language }
questions-translation-lags = Jogap bu terjimeden soň düzedildi.
questions-translate-question = Sorag bu dilde
questions-translate-answer = Jogap bu dilde
questions-translate-hint = Abzaslara bölünen ýönekeý tekst. Boş galan meýdan görkezilmeýär; ýerinde asyl nusga durýar.
questions-translate-save = Ýatda sakla
questions-translate-back = Soraga gaýt
questions-flash-translated = Ýatda saklandy. Bu diliň okyjylary ony asyl nusganyň ýanynda görýär.
questions-error-translated = Şol aralykda başga biri bu terjimäni ýazdy. Ony öz terjimäňiz bilen deňeşdiriň, soň öz terjimäňizi täzeden ugradyň.
questions-translated-by = Terjime: { $country }, { $day }
questions-foreign = Munuň hemmesi entek siziň diliňizde däl.
questions-translate-offer = Terjime et

# The clock, and how long answers take.
questions-due-today = şu günden gijä galman jogap bermeli
questions-due-within = { $count } günde jogap bermeli, möhlet: { $day }
questions-due-over = { $count } gün gijä galdy, möhlet: { $day }
questions-desk-late = Olaryň { $count } sanysynyň möhleti geçdi.
questions-figures-title = Jogaplara näçe wagt gidýär
questions-figures-answers = Jogaplar
questions-figures-how = Soňky on iki aýyň jogaplary we ret etmeleri: { $count }. Jogaba sorag berlen ýurduň { $days } iş gününiň dowamynda garaşylýar.
questions-hours = { $count } sagat
questions-days = { $count } gün

# Notices.
questions-notice-asked = Bir sorag ýurduňyzyň jogabyna garaşýar
questions-notice-asked-text = Siziň “{ $title }” üstünligiňiz barada sorag berildi. Jogabyň möhleti: { $due }.
questions-notice-late = Bir soragyň möhleti geçdi
questions-notice-late-text = Siziň “{ $title }” üstünligiňiz baradaky soraga jogap berilmedi; möhlet: { $due }.
questions-notice-answered = Soragyňyza jogap berildi
questions-notice-answered-text = “{ $title }” baradaky soragyňyza jogap bar.
questions-notice-corrected = Size berlen jogap düzedildi
questions-notice-corrected-text = “{ $title }” baradaky soragyňyza berlen jogabyň indi täze teksti bar.
questions-notice-declined = Soragyňyz ret edildi
questions-notice-declined-text = “{ $title }” baradaky soragyňyza jogap berilmeýär; sebäbi ýazylan.
