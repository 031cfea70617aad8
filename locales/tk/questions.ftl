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
questions-flash-asked = Sorag ugradyldy. Jogap berlende poçta bilen habar berilýär.
questions-flash-answered = Jogap ýazyldy. Sorag berene poçta bilen habar berilýär.
questions-flash-declined = Sorag ret edildi. Sorag berene poçta bilen habar berilýär.
questions-flash-withdrawn = Sorag yzyna alyndy.

# Mails.
questions-mail-asked-subject = Sorag: { $title }
questions-mail-asked-text = { $country } siziň “{ $title }” üstünligiňiz barada sorag berýär.
questions-mail-answered-subject = Soragyňyza jogap: { $title }
questions-mail-answered-text = { $country } “{ $title }” baradaky soragyňyza jogap berdi.
questions-mail-declined-subject = Soragyňyza jogap ýok: { $title }
questions-mail-declined-text = { $country } “{ $title }” baradaky soragyňyzy ret etdi we sebäbini ýazdy.

# The search.
search-kind-question = Sorag

# Correcting an answer.
questions-correct = Jogaby düzet
questions-correct-hint = Okyjylar täze sözleri derrew görýär, sorag berene poçta bilen habar berilýär. Bellik bolmasa, ony diňe agzalar okaýar.
questions-correct-send = Düzedişi sakla
questions-error-corrected = Şu aralykda başga biri bu jogaby düzetdi. Ol ýokarda dur; deňeşdiriň, soňra özüňiziňkini gaýtadan ugradyň.
questions-conflict-not-answered = Bu soragyň düzedip boljak jogaby ýok.
questions-flash-corrected = Jogap düzedildi. Sorag berene poçta bilen habar berilýär.

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
questions-error-translated = Şol aralykda başga biri bu sözleri ýazdy. Olary öz sözleriňiz bilen deňeşdiriň, soň öz sözleriňizi täzeden ugradyň.
