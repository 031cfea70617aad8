# Review by a native reader: whole file
# Achievements: what an organisation wants the others to know.

# The list.
achievements-list-title = Gazanylan üstünlikler
achievements-list-filters = Süzgüçler
achievements-list-country = Ýurt
achievements-list-theme = Tema
achievements-list-more = Dil we ýyl
achievements-list-language = Tekstiň dili
achievements-list-year = Ýyl
achievements-list-any = Hemmesi
achievements-list-apply = Ulan
achievements-list-without = aýyr:
achievements-list-all = Ähli üstünlikler
achievements-list-found = { $count ->
    [0] Üstünlik tapylmady
    [one] { $count } üstünlik tapyldy
   *[other] { $count } üstünlik tapyldy
}
achievements-list-empty-title = Bu ýerde entek hiç zat ýok
achievements-list-empty-text = Bu saýlawa gabat gelýän üstünlik ýok. Süzgüçleriň birini aýryň ýa-da soňrak serediň.
achievements-list-subscribe = Habarlary poçta bilen alyň
achievements-list-feed = Habar akymy
achievements-feed-title = Sijil: RÝNÝ edaralarynyň gazanan üstünlikleri
achievements-new = Täze üstünlik

# States of a post.
achievements-state-draft = Taslama
achievements-state-submitted = Gözden geçirilýär
achievements-state-published = Neşir edildi
achievements-state-withdrawn = Yzyna alyndy

# The strip of thirteen languages.
achievements-strip = 13 dilden { $count } dilde täzelenen
achievements-key-original = asyl nusganyň dili
achievements-key-current = täzelenen terjime
achievements-key-older = asyl nusgadan köne
achievements-key-missing = entek terjime edilmedi
achievements-mark-original = asyl nusga
achievements-mark-current = täzelenen
achievements-mark-older = asyl nusgadan köne
achievements-mark-missing = entek terjime edilmedi
achievements-mark-in-work = taýýarlanýar

# One post.
achievements-show-original = Asyl nusganyň dili: { $language }.
achievements-show-translation = Terjime neşir edildi: { $date }, { $organisation }. Diňe asyl nusga hakykydyr.
achievements-show-read-original = Asyl nusgany okaň
achievements-show-fallback = Bu tekst entek terjime edilmedi; görkezilýän dil: { $language }.
achievements-show-published = Sijilde neşir edildi
achievements-show-organisation = Edara
achievements-show-reference = Ýazgynyň belgisi
achievements-show-sources = Çeşmeler
achievements-show-own-words = Gysgaça beýan portalyň öz sözleri bilen ýazyldy.
achievements-show-print = Çap et
achievements-show-work = Bu tekstiň üstünde işle
achievements-show-subscribe = Bu ýurduň habarlaryny poçta bilen alyň
achievements-show-languages = Beýleki dillerde

# The desk.
achievements-drafts-title = Taslamalar
achievements-drafts-empty-title = Taslama ýok
achievements-drafts-empty-text = Edaraňyzyň ýazýanlary neşir edilýänçä şu ýerde görünýär.
achievements-drafts-changed = Üýtgedildi: { $time }
achievements-review-revision = Görnüş { $count }
achievements-review-reason = Sebäbi:
achievements-review-submit = Gözden geçirmäge ugrat
achievements-review-edit = Düzet
achievements-review-publish = Neşir et
achievements-review-return = Düzetmäge gaýtar
achievements-review-return-label = Ýazana bellik
achievements-review-return-hint = Näme we näme üçin üýtgemeli.
achievements-review-waits = Bu tekst ony ýazmadyk gözden geçirijä garaşýar.
achievements-review-withdraw = Yzyna al
achievements-review-withdraw-label = Yzyna almagyň sebäbi
achievements-review-withdraw-hint = Sebäbi edaraňyz görýär; köpçülik teksti indi görmeýär.
achievements-review-way = Bu tekstiň geçen ýoly
achievements-review-texts = Diller
achievements-way-created = Ýazyldy
achievements-way-rewritten = Üýtgedildi
achievements-way-submitted = Gözden geçirmäge ugradyldy
achievements-way-returned = Düzetmäge gaýtaryldy
achievements-way-published = Neşir edildi
achievements-way-withdrawn = Yzyna alyndy

# The form.
achievements-edit-title-new = Täze üstünlik
achievements-edit-title-original = Teksti düzediň
achievements-edit-title-translation = Terjime ediň
achievements-edit-save = Ýatda sakla
achievements-edit-original = Asyl nusga
achievements-edit-title = Sözbaşy
achievements-edit-title-hint = Kärdeşiňize aýdyşyňyz ýaly, bir sözlem.
achievements-edit-summary = Gysgaça beýan
achievements-edit-summary-hint = Iki-üç doly sözlem: näme, näçe, haçandan bäri.
achievements-edit-body = Tekst
achievements-edit-body-hint = Sözbaşylar, sanawlar we tablisalar ýönekeý belgiler bilen ýazylýar (Markdown).
achievements-edit-preview = Deslapky görnüş
achievements-edit-preview-window = Deslapky görnüş täze penjirede
achievements-edit-done = Terjime tamamlandy; okyjylar ony görüp biler.
achievements-edit-sources = Çeşmeler
achievements-edit-sources-hint = Okyjy muny nirede barlap biler? Sahypa, kanun, hasabat.
achievements-edit-source-address = Salgy { $count }
achievements-edit-source-title = Sözbaşy { $count }
achievements-edit-source-what = Çeşmäniň görnüşi
achievements-edit-language = Asyl nusganyň dili
achievements-edit-choose = Saýlaň
achievements-edit-day = Wakanyň senesi
achievements-edit-day-hint = Grigorian ýa-da hijri-şemsi, mysal üçin 14 oktýabr 2026 ýa-da 1405/07/22.
achievements-tools = Ýazuw gurallary
achievements-tool-bold = Galyň
achievements-tool-italic = Ýapgyt
achievements-tool-heading = Sözbaşy
achievements-tool-list = Sanaw
achievements-tool-link = Baglanyşyk
achievements-tool-quote = Sitata
achievements-tool-table = Tablisa
achievements-tool-picture = Kitaphanadan surat
achievements-tool-picture-close = Ýap

# Two editors at once.
achievements-two-title = Siz ýazýarkaňyz başga biri ýatda saklady
achievements-two-text = Hiç zat ýitmedi. Bir tarapda siziň görnüşiňiz, beýleki tarapda ýatda saklanan görnüş.
achievements-two-mine = Siziň görnüşiňiz
achievements-two-theirs = Ýatda saklanan görnüş
achievements-two-keep-theirs = Ýatda saklanan görnüşi goý

# Errors at fields.
achievements-error-unreadable = Bu tekstde saklap bolmaýan belgi bar. Gaýtadan ýazyň.
achievements-error-title-missing = Sözbaşy ýazyň.
achievements-error-title-long = Sözbaşy 150 harpdan köp bolmaly däl.
achievements-error-summary-missing = Gysgaça beýan ýazyň.
achievements-error-summary-long = Gysgaça beýan 800 harpdan köp bolmaly däl.
achievements-error-body-long = Tekst 50 000 harpdan köp bolmaly däl.
achievements-error-answer-long = Jogap 2 000 harpdan köp bolmaly däl.
achievements-error-theme = Tema saýlaň.
achievements-error-language = Asyl nusganyň dilini saýlaň.
achievements-error-day = Bu sene däl. Şeýle ýazyň: 14 oktýabr 2026 ýa-da 1405/07/22.
achievements-error-day-future = Sene geljege degişli; üstünlik bolsa eýýäm gazanylan bolmaly.
achievements-error-source-address = Çeşmäniň salgysy https:// ýa-da http:// bilen başlanmaly.
achievements-error-source-title-long = Çeşmäniň ady 300 harpdan köp bolmaly däl.
achievements-error-sources-many = Çeşmeler 20-den köp bolmaly däl.
achievements-error-reason-missing = Sebäbini ýazyň.
achievements-error-reason-long = Sebäp 1 000 harpdan köp bolmaly däl.
achievements-error-changed-elsewhere = Siz ýazýarkaňyz ýazgy üýtgedi. Barlap, gaýtadan ýatda saklaň.
achievements-conflict-not-draft = Bu tekst indi taslama däl; başga biri öňe geçdi.
achievements-conflict-not-submitted = Bu tekst indi gözden geçirilmegine garaşmaýar; başga biri öňe geçdi.
achievements-conflict-not-published = Bu tekst indi açyk däl; başga biri öňe geçdi.

# Sentences after a step.
achievements-flash-saved = Ýatda saklandy.
achievements-flash-submitted = Gözden geçirmäge ugradyldy. Edaraňyzyň gözden geçirijilerine habar berildi.
achievements-flash-published = Neşir edildi. Şeýle habarlary soranlara poçta bilen habar berilýär.
achievements-flash-returned = Düzetmäge gaýtaryldy. Ýazana habar berildi.
achievements-flash-withdrawn = Yzyna alyndy. Köpçülik ony indi görmeýär.

# Mails.
achievements-mail-greeting = Hormatly { $name },
achievements-mail-open = Sijilde aç
achievements-mail-published-subject = { $country }: { $title }
achievements-mail-published-of = { $country }, { $day }
achievements-mail-published-read = Sijilde oka
achievements-mail-waiting = { $count ->
    [one] Bir tekst size garaşýar
   *[other] { $count } tekst size garaşýar
}
achievements-mail-told = { $count ->
    [one] Bir tekst barada täze habar
   *[other] { $count } tekst barada täze habar
}
achievements-notice-review = Gözden geçirmegiňize garaşýar
achievements-notice-review-text = Kärdeşiňiz gözden geçirmäge üstünlik ugratdy: { $title }
achievements-notice-released = Neşir edildi
achievements-notice-released-text = Gözden geçiriji tekstiňizi neşir etdi: { $title }
achievements-notice-returned = Düzetmäge gaýtaryldy
achievements-notice-returned-text = Gözden geçiriji ýazan üstünligiňizi düzetmäge gaýtardy: { $title }

# The posts as data.
achievements-data-title = Üstünlikler maglumat görnüşinde
achievements-data-lead = { $count ->
    [one] Neşir edilen { $count } üstünlik, her tekst her dilde; tablisalar we programmalar üçin.
   *[other] Neşir edilen { $count } üstünlik, her tekst her dilde; tablisalar we programmalar üçin.
}
achievements-data-metadata = Programmalar üçin düşündiriş
achievements-data-columns = Sütünler
achievements-data-column = Ady
achievements-data-meaning = Manysy
achievements-data-form = Baýt tertibiniň belgisi bolan UTF-8; günler ISO 8601 boýunça, wagtlar UTC boýunça, sanlar 0–9. Tablisa programmasynyň formula hasaplajak öýjügi apostrofdan başlanýar.
achievements-column-reference = Ýazgynyň belgisi: ýurt, ýyl, tertip.
achievements-column-address = Tekstiň şu setiriň dilindäki salgysy.
achievements-column-country = Ýurt, iki harp (ISO 3166-1).
achievements-column-organisation = Edaranyň iňlisçe ady.
achievements-column-theme = Tema, hemişelik sanawdan bir söz.
achievements-column-day = Bolan güni.
achievements-column-day-solar-hijri = Şol gün Eýranyň we Owganystanyň hijri-şemsi senenamasynda: ýyl-aý-gün.
achievements-column-published-at = Bu ýerde neşir edilen wagty.
achievements-column-updated-at = Iň soňky üýtgän wagty.
achievements-column-original-language = Ýazylan dili (BCP 47).
achievements-column-language = Şu setiriň dili (BCP 47).
achievements-column-status = Bu tekst asyl nusgamy, täze terjimemi ýa-da asyl nusgadan köneräkmi: original, current, older.
achievements-column-title = Sözbaşy.
achievements-column-summary = Gysgaça beýany.
achievements-column-text = Bezegsiz tekst.
achievements-column-sources = Çeşmeleriň salgylary, boşluk bilen aýrylan.
