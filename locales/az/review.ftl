# Review by a native reader: review-settings-title, review-resolve, review-settings-required, review-notice-resolved-text, review-notice-reopened-text, review-notice-called-off-failed, review-notice-corrected-text, review-schedule-release, review-schedule-kept

# The review: remarks at a text, reviewers by name, release by one's own hand, steps at a chosen time.

# Remarks at the paragraphs of a text.
review-remarks-all = Mətn və qeydlər
review-remark = Qeyd
review-remark-title = Başlığa qeyd
review-remark-label = Qeydiniz
review-remark-send = Qeydi göndər
review-answer = Cavab
review-answer-label = Cavabınız
review-answer-send = Cavabı göndər
review-resolve = Həll olunmuş say
review-reopen = Yenidən aç
review-resolved-by = { $name } həll olunmuş saydı
review-resolved-count = { $count } həll olunmuş qeyd
review-open-count = { $count } açıq qeyd
review-gone-title = Abzas silinib
review-gone-text = Bu qeydlər artıq mətndə olmayan sözlərə aid idi.
review-error-text-missing = Bir şey yazın.
review-error-text-long = Ən çoxu 2.000 hərf.
review-conflict-turned = Başqası bu qeydi indicə həll olunmuş sayıb və ya yenidən açıb.
review-flash-remarked = Qeydiniz əlavə olundu. Bu mətni yazanlara xəbər verilir.
review-flash-answered = Cavabınız əlavə olundu. Söhbətdə iştirak edənlərə xəbər verilir.
review-flash-resolved = Həll olunmuş sayıldı.
review-flash-reopened = Yenidən açıldı.

# Release.
review-despite = { $count } açıq qeydə baxmayaraq dərc et
review-error-despite = Açıq qeydlər var. Yenə də dərc etmək üçün xananı işarələyin.
review-own = Bu mətni özünüz yazmısınız və ya göndərmisiniz. Qurumunuz onu dərc etməyinizə icazə verir.
review-name-legend = Kim baxsın?
review-name-hint = Bir və ya bir neçə rəyçi seçin. Heç kimi seçməsəniz, hamıdan soruşulur.
review-named = Baxması istənilənlər: { $names }. Digər rəyçilər də dərc edə bilər.
review-waits-for-you = Sizi gözləyir
achievements-way-alone = Müəllifi özü dərc edib, ikinci şəxs olmadan

# How an organisation releases its texts.
review-settings-title = Mətnlərin dərci
review-settings-change = Mətnləri kim dərc edir
review-settings-text = İctimaiyyət mətni oxumazdan əvvəl rəyçi onu dərcə buraxır.
review-settings-who = Mətni kim dərcə buraxa bilər?
review-settings-required = Yalnız onu yazmamış və göndərməmiş rəyçi (dörd göz)
review-settings-waived = Hər bir rəyçi, onu yazan da
review-settings-told = Dörd göz qaydası götürüləndə ölkənizin bütün rəyçilərinə və administratorlarına xəbər verilir. Hər dəyişiklik qeydə alınır.
review-settings-others = Buna ölkənizin administratoru qərar verir.
review-settings-save = Yadda saxla
review-flash-required = Yadda saxlanıldı. Hər mətni başqa şəxs dərcə buraxır.
review-flash-waived = Yadda saxlanıldı. Rəyçilər öz yazdıqlarını dərc edə bilər. Həmkarlarınıza xəbər verilir.

# Steps at a chosen time.
review-schedule-publish = Seçilmiş vaxtda dərc et
review-schedule-publish-then = Bu vaxtda dərc et
review-schedule-withdraw = Seçilmiş vaxtda geri götür
review-schedule-withdraw-then = Bu vaxtda geri götür
review-schedule-release = Mətni seçilmiş vaxtda dərc et
review-schedule-release-then = Mətni bu vaxtda dərc et
review-schedule-day = Gün
review-schedule-hour = Saat
review-schedule-clock = Saat bu yerin vaxtı ilədir: { $zone }. Günü hər iki təqvimlə yazmaq olar.
review-schedule-publication = Dərc olunacaq: { $time }
review-schedule-withdrawal = Geri götürüləcək: { $time }
review-schedule-released = Mətn dərc olunacaq: { $time }
review-schedule-kept = O vaxtadək oxucular əvvəlki mətni görür.
review-schedule-yours = Sizin saatla: { $time }
review-schedule-by = Seçən: { $name }
review-schedule-cancel = Ləğv et
review-error-day = Gün yazın, məsələn 2026-12-01 və ya 1 dekabr 2026.
review-error-hour = Həmin günün saatını seçin.
review-error-past = Bu vaxt keçib. Daha gec vaxt seçin.
review-error-far = Bir il ərzində vaxt seçin.
review-conflict-no-schedule = Artıq vaxt təyin olunmayıb; başqası sizi qabaqlayıb.
review-flash-scheduled = Vaxt təyin olundu.
review-flash-unscheduled = Ləğv edildi.
achievements-way-scheduled = Vaxt təyin olunub
achievements-way-unscheduled = Təyin olunmuş vaxt ləğv edilib

# Notices.
review-notice-remarked = Yeni qeyd
review-notice-remarked-text = Həmkarınız bu mətnə qeyd yazıb: { $title }
review-notice-answered = Qeydə cavab
review-notice-answered-text = Həmkarınız bu mətndəki qeydə cavab verib: { $title }
review-notice-resolved = Qeyd həll olundu
review-notice-resolved-text = Həmkarınız bu mətndəki qeydi həll olunmuş sayıb: { $title }
review-notice-reopened = Qeyd yenidən açıldı
review-notice-reopened-text = Həmkarınız bu mətndəki qeydi yenidən açıb: { $title }
review-notice-called-off = Planlaşdırılan əməliyyat ləğv edildi
review-notice-called-off-person = Həmkarınız onu ləğv edib və ya daha əvvəl yerinə yetirib. Bu mətn üçün planlaşdırılan əməliyyat yerinə yetirilməyəcək: { $title }
review-notice-called-off-changed = Mətn vaxt təyin olunanda olduğu kimi deyil. Bu mətn üçün planlaşdırılan əməliyyat yerinə yetirilməyəcək: { $title }
review-notice-called-off-role = Vaxtı təyin edən şəxsin artıq bu əməliyyata icazəsi yoxdur. Bu mətn üçün planlaşdırılan əməliyyat yerinə yetirilməyəcək: { $title }
review-notice-called-off-remarks = O vaxtdan bəri bir qeyd açılıb. Bu mətn üçün planlaşdırılan əməliyyat yerinə yetirilməyəcək: { $title }
review-notice-called-off-failed = Portal bir neçə dəfə cəhd etdi, amma bunu edə bilmədi. Bu mətn üçün planlaşdırılan əməliyyat yerinə yetirilməyəcək: { $title }
review-notice-waived = İkinci şəxsin təsdiqi artıq tələb olunmur
review-notice-waived-text = Bu qurum indi rəyçilərinə öz yazdıqlarını dərc etməyə icazə verir: { $organisation }
review-notice-corrected = Dərc olunmuş mətn düzəldildi
review-notice-corrected-text = Rəyçi dərc olunmuş sözləri ikinci şəxs olmadan düzəldib. Versiyaları müqayisə edin: { $title }
