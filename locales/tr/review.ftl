# Review by a native reader: review-settings-title, review-resolve, review-settings-required, review-notice-resolved-text, review-notice-reopened-text, review-notice-called-off-failed, review-notice-corrected-text, review-schedule-release, review-schedule-kept

# The review: remarks at a text, reviewers by name, release by one's own hand, steps at a chosen time.

# Remarks at the paragraphs of a text.
review-remarks-all = Metin ve notlar
review-remark = Not
review-remark-title = Başlık için not
review-remark-label = Notunuz
review-remark-send = Notu gönder
review-answer = Yanıt
review-answer-label = Yanıtınız
review-answer-send = Yanıtı gönder
review-resolve = Çözüldü say
review-reopen = Yeniden aç
review-resolved-by = { $name } çözüldü saydı
review-resolved-count = { $count } çözülmüş not
review-open-count = { $count } açık not
review-gone-title = Paragraf kaldırıldı
review-gone-text = Bu notlar artık metinde bulunmayan sözlerle ilgiliydi.
review-error-text-missing = Lütfen bir şey yazın.
review-error-text-long = En çok 2.000 harf.
review-conflict-turned = Az önce başka biri bu notu çözüldü saydı ya da yeniden açtı.
review-flash-remarked = Notunuz eklendi. Bu metni yazanlara haber veriliyor.
review-flash-answered = Yanıtınız eklendi. Konuşmaya katılanlara haber veriliyor.
review-flash-resolved = Çözüldü sayıldı.
review-flash-reopened = Yeniden açıldı.

# Release.
review-despite = { $count } açık nota rağmen yayımla
review-error-despite = Açık notlar var. Yine de yayımlamak için kutuyu işaretleyin.
review-own = Bu metni siz yazdınız ya da gönderdiniz. Kurumunuz onu yayımlamanıza izin veriyor.
review-name-legend = Kim incelesin?
review-name-hint = Bir ya da birkaç inceleyen seçin. Kimseyi seçmezseniz hepsine sorulur.
review-named = İncelemesi istenenler: { $names }. Diğer inceleyenler de yayımlayabilir.
review-waits-for-you = Sizi bekliyor
achievements-way-alone = Yazanı tarafından, ikinci bir kişi olmadan yayımlandı

# How an organisation releases its texts.
review-settings-title = Metinlerin yayıma verilmesi
review-settings-change = Metinleri kim yayıma verir
review-settings-text = Kamu bir metni okumadan önce bir inceleyen onu yayıma verir.
review-settings-who = Bir metni kim yayıma verebilir?
review-settings-required = Yalnızca onu yazmamış ve göndermemiş bir inceleyen (dört göz)
review-settings-waived = Her inceleyen, yazmış olan da
review-settings-told = Dört göz kuralı kaldırıldığında ülkenizin bütün inceleyenlerine ve yöneticilerine haber verilir. Her değişiklik kayda geçer.
review-settings-others = Buna ülkenizin yöneticisi karar verir.
review-settings-save = Kaydet
review-flash-required = Kaydedildi. Her metni başka biri yayıma verir.
review-flash-waived = Kaydedildi. İnceleyenler yazdıklarını yayıma verebilir. Meslektaşlarınıza haber veriliyor.

# Steps at a chosen time.
review-schedule-publish = Belirli bir zamanda yayımla
review-schedule-publish-then = Bu zamanda yayımla
review-schedule-withdraw = Belirli bir zamanda geri çek
review-schedule-withdraw-then = Bu zamanda geri çek
review-schedule-release = Metni belirli bir zamanda yayımla
review-schedule-release-then = Metni bu zamanda yayımla
review-schedule-day = Gün
review-schedule-hour = Saat
review-schedule-clock = Saat şu yerin saatidir: { $zone }. Gün iki takvimden biriyle yazılabilir.
review-schedule-publication = Yayımlanacak: { $time }
review-schedule-withdrawal = Geri çekilecek: { $time }
review-schedule-released = Metin yayımlanacak: { $time }
review-schedule-kept = O zamana kadar okurlar eski metni görür.
review-schedule-yours = Sizin saatinizle: { $time }
review-schedule-by = Seçen: { $name }
review-schedule-cancel = İptal et
review-error-day = Lütfen bir gün yazın, örneğin 2026-12-01 ya da 1 Aralık 2026.
review-error-hour = Lütfen o günün bir saatini seçin.
review-error-past = Bu zaman geçti. Lütfen daha sonrasını seçin.
review-error-far = Lütfen bir yıl içinde bir zaman seçin.
review-conflict-no-schedule = Artık belirlenmiş bir zaman yok; başka biri daha önce davrandı.
review-flash-scheduled = Zaman belirlendi.
review-flash-unscheduled = İptal edildi.
achievements-way-scheduled = Zaman belirlendi
achievements-way-unscheduled = Belirlenen zaman iptal edildi

# Notices.
review-notice-remarked = Yeni not
review-notice-remarked-text = Bir meslektaşınız bu metne not yazdı: { $title }
review-notice-answered = Nota yanıt
review-notice-answered-text = Bir meslektaşınız bu metindeki bir nota yanıt verdi: { $title }
review-notice-resolved = Not çözüldü
review-notice-resolved-text = Bir meslektaşınız bu metindeki bir notu çözüldü saydı: { $title }
review-notice-reopened = Not yeniden açıldı
review-notice-reopened-text = Bir meslektaşınız bu metindeki bir notu yeniden açtı: { $title }
review-notice-called-off = Planlanan işlem iptal edildi
review-notice-called-off-person = Bir meslektaşınız iptal etti ya da daha önce yaptı. Bu metin için planlanan işlem yapılmayacak: { $title }
review-notice-called-off-changed = Metin, zaman belirlendiğindeki gibi değil. Bu metin için planlanan işlem yapılmayacak: { $title }
review-notice-called-off-role = Zamanı belirleyen kişinin artık bu işleme izni yok. Bu metin için planlanan işlem yapılmayacak: { $title }
review-notice-called-off-remarks = O zamandan beri bir not açıldı. Bu metin için planlanan işlem yapılmayacak: { $title }
review-notice-called-off-failed = Portal birkaç kez denedi ama yapamadı. Bu metin için planlanan işlem yapılmayacak: { $title }
review-notice-waived = Dört göz ilkesi kaldırıldı
review-notice-waived-text = Bu kurum artık inceleyenlerin kendi yazdıklarını yayıma vermesine izin veriyor: { $organisation }
review-notice-corrected = Yayımdaki bir metin düzeltildi
review-notice-corrected-text = Bir inceleyen, yayımdaki sözleri ikinci bir kişi olmadan düzeltti. Lütfen sürümleri karşılaştırın: { $title }
