# Describing a document for the register of specimens: beginning, facts, words in each language, who reads it, sources; then
# submission, release by a second person, and the revisions of what was released. A “draft” is a description that no
# reader has yet; a “revision” is one that was released.
# To be confirmed by a native reader: the whole file; above all specimens-type-y, specimens-draft-release and its kin
# (the portal’s word for “publish”, though some specimens are for few readers), specimens-revision (redaksiýa, beside
# görnüş for version), specimens-revise, specimens-weaker, specimens-fact-orientation, specimens-words-stale

specimens-new = Resminamany beýan et
specimens-new-lead = Resminamanyň nähili resminamadygyndan başlaň. Galany indiki sahypalarda gelýär. Ýurduňyzdan ikinji adam neşir edýänçä, ony hiç kim okamaýar.
specimens-new-document = Resminama
specimens-new-document-hint = Reýestrde bar bolan resminamanyň indiki görnüşi şu ýerde görkezilen indiki boş belgini alýar.
specimens-new-document-none = Entek reýestrde ýok resminama
specimens-new-category = Resminamanyň kysymy
specimens-new-type = Kimler üçin ýasalan
specimens-new-number = Resminamanyň belgisi
specimens-new-number-hint = Iki sifr. Boş galdyrylsa, indiki boş belgini alýar. Ýokarda resminama saýlanan bolsa, kysymy we belgisi şondan alynýar.
specimens-new-language = Ilki ýazýan diliňiz
specimens-new-name = Sözbaşy
specimens-new-begin = Başla
specimens-type-o = Adaty
specimens-type-d = Diplomatik
specimens-type-s = Gulluk
specimens-type-f = Harby
specimens-type-p = Wagtlaýyn
specimens-type-y = Baglanyşykly adamlar

specimens-drafts = Nusgalaryň taslamalary
specimens-more = Ýene görkez
specimens-drafts-lead = Ýurduňyzda näme beýan edilýär we näme ikinji adama garaşýar.
specimens-drafts-empty = Hiç zat beýan edilmeýär
specimens-drafts-empty-advice = “Resminamany beýan et” bilen başlaň ýa-da nusgany açyp, gaýtadan işläň.
specimens-draft-untitled = Sözbaşysyz
specimens-draft-new = täze
specimens-draft-revises = { $number }-nji redaksiýany üýtgedýär
specimens-draft-state-draft = ýazylýar
specimens-draft-state-submitted = neşir edilmegine garaşýar
specimens-draft-returned = gaýtaryldy
specimens-draft-farther = has köp okyjy

specimens-draft-missing = Ugradylmazdan öň
specimens-draft-complete = Hiç zat kem däl.
specimens-draft-contents = Nämeden ybarat
specimens-draft-facts = Maglumatlar
specimens-draft-words = Sözler
specimens-draft-readers = Kim okaýar
specimens-draft-preview = Okyjylaryň görşi ýaly
specimens-draft-people = Onuň üstünde kim işledi
specimens-draft-written-by = Başlan: { $name }
specimens-draft-changed-by = Soňky üýtgeden: { $name }
specimens-draft-submitted-by = Ugradan: { $name }
specimens-draft-submit = Neşir edilmegi üçin ugrat
specimens-draft-submit-note = Şondan soň ikinji adam neşir edýänçä ýa-da gaýtarýança, ony hiç kim üýtgetmeýär.
specimens-draft-reason = Näme üçin has köp adam okamaly
specimens-draft-reason-hint = Neşir edýän adam bu sebäbi okaýar; ol redaksiýa bilen bile saklanýar.
specimens-draft-decide = Neşir et ýa-da gaýtar
specimens-draft-release = Neşir et
specimens-draft-release-note = Şondan soň ol açyk bolan hemmeler üçin reýestrde durýar.
specimens-draft-return = Gaýtar
specimens-draft-return-reason = Näme düzedilmeli
specimens-draft-given-back = Gaýtaryldy
specimens-draft-changes = Näme üýtgeýär
specimens-draft-waiting = Ol ýurduňyzdan ikinji adama garaşýar. Ony ýazan ýa-da ugradan adam neşir edip bilmeýär.
specimens-draft-discard = Taslamadan ýüz öwür we poz
specimens-draft-discard-note = Öň neşir edilenler bolşy ýaly galýar.

specimens-weaker = Bu öňküden has köp adama açylýar
specimens-weaker-note = Bu bölekleri öňküden has köp adam okar. Munuň üçin sebäp gerek.
specimens-weaker-item = { $name }: öň { $before }, indi { $after }
specimens-weaker-whole = Tutuş görnüş
specimens-weaker-reader = Täze okyjy hökmünde görkezildi: { $name }

specimens-facts-lead = Takyk mälim bolmadyk zat boş galýar; hiç zat çaklanylmaýar.
specimens-fact-unknown = mälim däl
specimens-fact-day-hint = 2016-03-14, ýa-da diňe şonça mälim bolsa, 2016-03 ýa-da 2016; grigorian senenamasy boýunça.
specimens-fact-last-hint = 2016-03-14, grigorian senenamasy boýunça.
specimens-follows-hint = Munuň ornuny tutan görnüşi; kitapçanyň ornuna kart gelişi ýaly, ýurduňyzyň başga resminamasynyňky hem bolup biler.
specimens-follows-number = Belgisi boýunça öňki görnüş
specimens-fact-months = Güýjünde bolýan möhleti, aý hasabynda
specimens-fact-width = Ini, millimetrde
specimens-fact-height = Beýikligi, millimetrde
specimens-fact-orientation = Haýsy tarapy okyjynyň ugruna ýatýar
specimens-orientation-landscape = uzyn tarapy
specimens-orientation-portrait = gysga tarapy
specimens-fact-mask-hint = A baş harpy, 9 sifri aňladýar; galan hemme zat özüni aňladýar.
specimens-fact-standard = Çipiň standarty
specimens-fact-confirmed = Edaramyz şu ýerde aýdylanlary tassyklaýar.
specimens-review-hint = Edaraňyzdan biriniň bularyň henizem dogrudygyna seredeni gün, meselem 2026-11-22. Indikisi 24 aýyň içinde.
specimens-error-review = Iki güni hem ýazyň: gözden geçiriş şu günden giç däl, indikisi ondan soň we 24 aýyň içinde.

specimens-words-original = asyl nusga
specimens-words-original-beside = Asyl nusga
specimens-words-stale = Şundan soň asyl nusga üýtgedi
specimens-words-stale-note = Bu sözler ýazylandan soň asyl nusga üýtgedi. Olary ýatda saklamak bilen ýene dogrudygyny aýdýarsyňyz.
specimens-words-none = entek söz ýok
specimens-words-lead = Alamatlaryň atlary ýaly her dilde birmeňzeş sözleri ýazmak gerek däl: olar portalda bar.
specimens-words-empty-hint = Ähli meýdançalar boş bolsa, bu dil aýrylýar we onuň okyjylary asyl nusgany alýar.
specimens-words-note = Ýene näme bilmeli

specimens-readers-whole = Tutuş görnüş
specimens-readers-whole-hint = Onuň hiç bir bölegi mundan köp adama açylmaýar. Has köp adama açyk bolan bölekler hem çäklendirilýär.
specimens-readers-groups = Käbir okyjylara ýapyk maglumatlar
specimens-readers-as-whole = tutuş görnüş ýaly
specimens-group-make = Seneler, möhlet, ölçeg, material
specimens-group-numbers = Belgiler
specimens-group-machine = Çip, ştrih-kod, maşyn okaýan zolak
specimens-readers-organisations = TLP:AMBER bolany okaýan edaralar
specimens-readers-people = TLP:RED bolany okaýan adamlar
specimens-readers-people-hint = Siz we neşir edip bilýän ikinji adam olaryň arasynda bolmaly; ýogsam muny hiç kim edip bilmez.
specimens-readers-elsewhere = TLP:RED bolany okaýan beýleki edaralaryň adamlary

specimens-sources-lead = Maglumatlar nireden: kanunlar, beren edaranyň sahypalary, standartlar.
specimens-sources-none = Entek çeşme ýok
specimens-source-url = Salgy
specimens-source-name = Bu näme
specimens-source-add = Çeşmäni goş
specimens-source-remove = Aýyr

specimens-preview-as = Kimiň gözi bilen okamaly
specimens-preview-public = hemmeler
specimens-preview-member = agza döwletleriň RÝNÝ edaralary
specimens-preview-own = öz edaraňyz
specimens-preview-nothing = Bu okyjy ondan hiç zat almaýar: onuň üçin görnüş ýok.

specimens-revise = Gaýtadan işle
specimens-revise-note = Ikinji adam täzesini neşir edýänçä, neşir edilen redaksiýa bolşy ýaly galýar.
specimens-revisions = Redaksiýalar
specimens-revisions-lead = Neşir edilen her redaksiýa: näme üýtgedi, kim üýtgetdi we näme üçin.
specimens-revision = { $number }-nji redaksiýa
specimens-revision-by = Ýazan: { $writer }, neşir eden: { $reviewer }
specimens-revision-reason = Sebäbi
specimens-revision-first = Ilkinji redaksiýa
specimens-revision-closed = Onuň mazmuny size açyk däl.
specimens-revision-same = Siziň okap biljekleriňizden hiç zat üýtgemedi.
specimens-change-what = Näme
specimens-change-before = Öň
specimens-change-after = Indi
specimens-change-readers = Ady görkezilen okyjylar
specimens-change-picture = Surat
specimens-change-mark = Alamat

specimens-flash-begun = Taslama başlandy.
specimens-flash-saved = Ýatda saklandy.
specimens-flash-submitted = Ugradyldy. Kararyny ýurduňyzdan ikinji adam berer.
specimens-flash-released = Neşir edildi.
specimens-flash-returned = Gaýtaryldy.
specimens-flash-discarded = Taslama pozuldy.

specimens-error-choice = Sanawdan birini saýlaň.
specimens-error-document = Ýurduňyzyň resminamasyny saýlaň.
specimens-error-number = Resminamanyň belgisi iki sifrden ybarat, 01-den 99-a çenli.
specimens-error-name = 200 harpdan köp bolmadyk sözbaşy ýazyň.
specimens-error-long = Bu tekst örän uzyn.
specimens-error-untitled = Sözbaşyny hem ýazyň; onsuz bu sözleri hiç kim tapmaz.
specimens-error-day = Güni 2016-03-14 ýaly ýazyň.
specimens-error-millimetres = Millimetri 85.6 ýaly ýazyň, 2000-den köp bolmasyn.
specimens-error-count = Bitin san ýazyň, 999-dan köp bolmasyn.
specimens-error-group-weaker = Maglumatlar tutuş görnüşden has köp adama açyk bolup bilmeýär.
specimens-error-reader = Sanawdan saýlaň.
specimens-error-url = Salgy https:// ýa-da http:// bilen başlanýar we saýtyň adyny görkezýär.
specimens-error-source-name = Onuň nämedigini 300 harpdan köp bolmazdan ýazyň.
specimens-error-many = Eýýäm örän köp.
specimens-error-reason = 1000 harpdan köp bolmadyk sebäp ýazyň.
specimens-error-changed = Şu aralykda muny başga biri ýatda saklady. Siziň ýazanyňyz şu ýerde, onuň ýazany taslamada dur. Deňeşdiriň, soňra gaýtadan ýatda saklaň.
specimens-conflict-draft = Bu taslama entek ýazylýar we ugradylmady.
specimens-conflict-submitted = Bu taslama neşir edilmegine garaşýar, ony üýtgedip bolmaýar.
specimens-conflict-changed = Şu aralykda başga biri bu taslamany üýtgetdi. Täzeden serediň.
specimens-conflict-missing = Bir zat ýetmeýär. Nämäniň ýetmeýändigi taslamada aýdylýar.
specimens-conflict-revised = Şu aralykda has täze redaksiýa neşir edildi.
specimens-obstacle-red = Bir zat diňe ady görkezilen adamlar üçin, ýöne olaryň hiç biri neşir edip bilmeýär.
specimens-reviewers-title = Hiç kimiň neşir edip bilmeýän taslamalary
specimens-reviewers-lead = Olar diňe ady görkezilen adamlar üçin, ýöne olaryň hiç biri indi neşir edip bilmeýär. Işe gatnaşmadyk gözden geçirijini belläň. Ol taslamany görýär, neşir edileniň okyjysy bolmaýar; ýazanlara habar berilýär.
specimens-reviewers-empty = Her taslamany neşir edip biljek biri bar.
specimens-reviewers-begun = Başlandy: { $day }
specimens-reviewers-none = Ýurduňyzda işe gatnaşmadyk gözden geçiriji galmady.
specimens-reviewers-person = Gözden geçirijini saýlaň
specimens-reviewers-name = Neşiri oňa tabşyr
specimens-error-reviewer = Sanawdan gözden geçirijini saýlaň.
specimens-flash-appointed = Gözden geçiriji bellendi we taslamany ýazanlara habar berildi.
specimens-conflict-appointed = Bu adam taslama gatnaşypdyr.
