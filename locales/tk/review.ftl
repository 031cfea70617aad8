# Review by a native reader: whole file

# The review: remarks at a text, reviewers by name, release by one's own hand, steps at a chosen time.

# Remarks at the paragraphs of a text.
review-remarks-all = Tekst we bellikler
review-remark = Bellik
review-remark-title = Sözbaşa bellik
review-remark-label = Siziň belligiňiz
review-remark-send = Belligi ugrat
review-answer = Jogap
review-answer-label = Siziň jogabyňyz
review-answer-send = Jogaby ugrat
review-resolve = Çözüldi diýip belle
review-reopen = Täzeden aç
review-resolved-by = { $name } çözüldi diýip belledi
review-resolved-count = { $count } çözülen bellik
review-open-count = { $count } açyk bellik
review-gone-title = Abzas aýryldy
review-gone-text = Bu bellikler tekstde indi ýok sözlere degişlidi.
review-error-text-missing = Bir zat ýazyň.
review-error-text-long = 2 000 harpdan köp bolmaly däl.
review-conflict-turned = Başga biri bu belligi ýaňyja çözüldi diýip belledi ýa-da täzeden açdy.
review-flash-remarked = Belligiňiz goşuldy. Bu teksti ýazanlara habar berilýär.
review-flash-answered = Jogabyňyz goşuldy. Gürrüňe gatnaşýanlara habar berilýär.
review-flash-resolved = Çözüldi diýip bellendi.
review-flash-reopened = Täzeden açyldy.

# Release.
review-despite = { $count } bellik açyk bolsa-da neşir et
review-error-despite = Açyk bellikler bar. Şonda-da neşir etmek üçin öýjügi belläň.
review-own = Bu teksti özüňiz ýazdyňyz ýa-da ugratdyňyz. Edaraňyz ony neşir etmegiňize rugsat berýär.
review-name-legend = Kim gözden geçirsin?
review-name-hint = Bir ýa-da birnäçe gözden geçirijini saýlaň. Hiç kimi saýlamasaňyz, hemmesinden soralýar.
review-named = Gözden geçirmegi soralanlar: { $names }. Beýleki gözden geçirijiler hem neşir edip biler.
review-waits-for-you = Size garaşýar
achievements-way-alone = Ýazany özi neşir etdi, ikinji adamsyz

# How an organisation releases its texts.
review-settings-title = Tekstleri neşire goýbermek
review-settings-change = Tekstleri kim neşir edýär
review-settings-text = Köpçülik teksti okamazdan öň gözden geçiriji ony neşire goýberýär.
review-settings-who = Teksti kim neşire goýberip biler?
review-settings-required = Diňe ony ýazmadyk we ugratmadyk gözden geçiriji (dört göz)
review-settings-waived = Her bir gözden geçiriji, ony ýazan hem
review-settings-told = Dört göz düzgüni aýrylanda ýurduňyzyň ähli gözden geçirijilerine we administratorlaryna habar berilýär. Her üýtgeşme hasaba alynýar.
review-settings-others = Muny ýurduňyzyň administratory çözýär.
review-settings-save = Ýatda sakla
review-flash-required = Ýatda saklandy. Her teksti başga adam neşire goýberýär.
review-flash-waived = Ýatda saklandy. Gözden geçirijiler öz ýazanlaryny neşir edip biler. Kärdeşleriňize habar berilýär.

# Steps at a chosen time.
review-schedule-publish = Bellenen wagtda neşir et
review-schedule-publish-then = Şu wagtda neşir et
review-schedule-withdraw = Bellenen wagtda yzyna al
review-schedule-withdraw-then = Şu wagtda yzyna al
review-schedule-release = Teksti bellenen wagtda neşir et
review-schedule-release-then = Teksti şu wagtda neşir et
review-schedule-day = Gün
review-schedule-hour = Sagat
review-schedule-clock = Sagat şu ýeriň wagty bilen: { $zone }. Güni iki senenamanyň islendigi bilen ýazyp bolýar.
review-schedule-publication = Neşir ediler: { $time }
review-schedule-withdrawal = Yzyna alnar: { $time }
review-schedule-released = Tekst neşir ediler: { $time }
review-schedule-kept = Şoňa çenli okyjylar öňki teksti görýär.
review-schedule-yours = Siziň sagadyňyz bilen: { $time }
review-schedule-by = Saýlan: { $name }
review-schedule-cancel = Ýatyr
review-error-day = Güni ýazyň, mysal üçin 2026-12-01.
review-error-hour = Şol günüň sagadyny saýlaň.
review-error-past = Bu wagt geçdi. Has giç wagty saýlaň.
review-error-far = Bir ýylyň içindäki wagty saýlaň.
review-conflict-no-schedule = Indi bellenen wagt ýok; başga biri öňe geçdi.
review-flash-scheduled = Wagt bellendi.
review-flash-unscheduled = Ýatyryldy.
achievements-way-scheduled = Wagt bellendi
achievements-way-unscheduled = Bellenen wagt ýatyryldy

# Notices.
review-notice-remarked = Täze bellik
review-notice-remarked-text = Kärdeşiňiz bu tekste bellik ýazdy: { $title }
review-notice-answered = Bellige jogap
review-notice-answered-text = Kärdeşiňiz bu tekstdäki bellige jogap berdi: { $title }
review-notice-resolved = Bellik çözüldi
review-notice-resolved-text = Kärdeşiňiz bu tekstdäki belligi çözüldi diýip belledi: { $title }
review-notice-reopened = Bellik täzeden açyldy
review-notice-reopened-text = Kärdeşiňiz bu tekstdäki belligi täzeden açdy: { $title }
review-notice-called-off = Meýilleşdirilen iş ýatyryldy
review-notice-called-off-person = Kärdeşiňiz ony ýatyrdy ýa-da öň ýerine ýetirdi. Bu tekst üçin meýilleşdirilen iş ýerine ýetirilmez: { $title }
review-notice-called-off-changed = Tekst wagt bellenendäki ýaly däl. Bu tekst üçin meýilleşdirilen iş ýerine ýetirilmez: { $title }
review-notice-called-off-role = Wagty bellän adama indi bu iş üçin rugsat ýok. Bu tekst üçin meýilleşdirilen iş ýerine ýetirilmez: { $title }
review-notice-called-off-remarks = Şondan bäri bellik açyldy. Bu tekst üçin meýilleşdirilen iş ýerine ýetirilmez: { $title }
review-notice-called-off-failed = Portal birnäçe gezek synanyşdy, ýöne ýerine ýetirip bilmedi. Bu tekst üçin meýilleşdirilen iş ýerine ýetirilmez: { $title }
review-notice-waived = Ikinji adamyň tassyklamasy indi talap edilmeýär
review-notice-waived-text = Bu edara indi gözden geçirijilerine öz ýazanlaryny neşir etmäge rugsat berýär: { $organisation }
review-notice-corrected = Neşir edilen tekst düzedildi
review-notice-corrected-text = Gözden geçiriji neşir edilen sözleri ikinji adamsyz düzetdi. Görnüşleri deňeşdiriň: { $title }
