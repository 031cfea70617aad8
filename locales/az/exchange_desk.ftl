# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.
# To be confirmed by a native reader: receipt as təsdiqnamə (təsdiq alone is release here and receipt in exchange.ftl),
# exchange-title (the glossary's word for the exchange of records, for letters too), the word for case (iş, also work:
# exchange-find, exchange-empty), exchange-receipt-content (commitment as ədədlə təsbit), exchange-receipt-lead (the log
# under everything as the log in which every deed leaves a trace), exchange-form-sensitivity, exchange-officer,
# exchange-paused, exchange-grade-*, exchange-receipt-submission-*.
# Also exchange-form-office and exchange-conflict-office (orqan, but şöbə in exchange-extension-other-office),
# exchange-flash-erased, exchange-related-newer, exchange-related-older, exchange-related-whole,
# exchange-notice-to-erase, exchange-erasure-* and exchange-erasures* (coordinator as koordinator).
# Also exchange-contradicted, exchange-contradicted-lead, exchange-contradicted-sent, exchange-contradicted-came.
# Also exchange-find-hint, exchange-receipt-picture, exchange-receipt-picture-says, exchange-receipt-digest,
# exchange-conflict-pending.
# Also exchange-left-working, exchange-left-days, exchange-waits-for-you, exchange-waits-for.
# To be confirmed as well: exchange-nobody-releases, exchange-notice-nobody*.

exchange-title = Qeydlərin mübadiləsi
exchange-lead = On dövlətin qeydiyyat orqanları arasındakı bildirişlər, suallar və məktublar. Hər addımdan heç bir tərəfin inkar edə bilmədiyi təsdiqnamə qalır.
exchange-new = Yeni mesaja başla
exchange-shelves = İşlərin siyahıları
exchange-shelf-waiting = Bizi gözləyənlər
exchange-shelf-received = Alınanlar
exchange-shelf-sent = Göndərilənlər
exchange-shelf-drafts = Qaralamalar
exchange-find = İşi tap
exchange-find-hint = İşin nömrəsi, istənilən əlifba ilə ad və ya sənədin nömrəsi. Yalnız öz qurumunuzun işləri tapılır.
exchange-show = Göstər
exchange-empty = Burada iş yoxdur
exchange-empty-advice = Daxil olanlar cavab üçün son tarixlə birlikdə burada görünür.
exchange-nothing-found = Qurumunuzun heç bir işi buna uyğun gəlmir.
exchange-count = { $count ->
    [one] { $count } iş
   *[other] { $count } iş
}
exchange-grade-name = Ad yazıldığı kimi
exchange-grade-sound = Səslənişi eyni
exchange-grade-part = Adın bir hissəsi
exchange-candidates = Axtarılan bunlardan biri ola bilər. Həmin şəxs olub-olmadığına yalnız akt qeydlərini müqayisə edən əməkdaş qərar verir.
exchange-due = Cavab üçün son tarix: { $day }
exchange-overdue = Gecikib; son tarix: { $day }
exchange-left-working = { $count ->
    [0] Bu gün son gündür
   *[other] { $count } iş günü qalıb
}
exchange-left-days = { $count ->
    [0] Bu gün son gündür
   *[other] { $count } gün qalıb
}
exchange-waits-for-you = Sizi gözləyir
exchange-waits-for = Gözlənilən ölkə: { $country }
exchange-each-reading = Hər oxunuş qeydə alınır.
exchange-paused = Müddətin hesablanması bu gündən dayanıb: { $day }
exchange-proposed = Daha gec tarix təklif olunub: { $day }
exchange-more = Daha köhnə işlər

# Begin.
exchange-new-lead = Əvvəlcə bunun nə olduğunu və kimə ünvanlandığını göstərin. Qaralamanı qurumunuzdan kənarda heç kim görmür.
exchange-form-kind = Mesajın növü
exchange-form-receiver = Alıcı
exchange-form-others = Həmçinin bunlara
exchange-form-others-hint = Hər alıcı üçün ayrıca iş açılır və hər alıcı özü cavab verir. Sual yalnız bir alıcıya göndərilir.
exchange-form-office = İşin yönləndirildiyi orqan
exchange-form-basis = Hüquqi əsas
exchange-form-basis-hint = Hər iki dövlət Minsk Konvensiyasının iştirakçısıdırsa, onun 12-ci maddəsi tətbiq oluna bilər. Bu, ipucudur, hüquq norması deyil: əsası hüquq şöbəniz təsdiqləyir.
exchange-form-purpose = Məqsəd
exchange-form-urgency = Təcililik
exchange-form-sensitivity = Həssaslıq dərəcəsi
exchange-form-begin = Qaralamaya başla
exchange-error-choose = Siyahıdan birini seçin.
exchange-error-one-receiver = Sual yalnız bir alıcıya göndərilir.

# A case.
exchange-disclaimer = Bu mesajın göndərilməsi və ya alınması vətəndaşlığın tanınması və ya nikahın etibarlı sayılması demək deyil.
exchange-from = Göndərən
exchange-to = Alıcı
exchange-officer = İşi aparan əməkdaş
exchange-case-facts = Bu iş haqqında
exchange-conversation = Deyilənlər və edilənlər
exchange-what-next = Nə edə bilərsiniz
exchange-nothing-next = Burada sizi heç nə gözləmir.
exchange-by-portal = Portalın özü
exchange-sealed = Açılanadək möhürlüdür. Açılması qeydə alınır və göndərən təsdiqnamə alır.
exchange-destroyed = Bu mesajın açarı məhv edilib; yalnız təsdiqnamələr qalıb.
exchange-continue = Yazmağa davam et
exchange-own-work = Bunu yazanlardan biri sizsiniz, ona görə göndərilməsini başqası təsdiqləyir.
exchange-nobody-releases = Qurumunuzda bunun göndərilməsini təsdiqləyə bilən heç kim yoxdur: o, həm əməkdaş, həm də rəyçi olmalı və onun yazılmasında iştirak etməmiş olmalıdır. Ölkənizin administratorları kimisə təyin edə bilər.
exchange-notice-nobody-title = Mübadilə masasında rəyçi çatışmır
exchange-notice-nobody = { $organisation }: göndərilməsinin təsdiqini gözləyən bir şey var və orada bunu təsdiqləyə bilən heç kim yoxdur. Zəhmət olmasa, həm əməkdaş, həm də rəyçi olan birini təyin edin.
exchange-notice-nobody-where = ölkənizin bir qurumu
exchange-missing = { $count ->
    [one] { $count } sahə hələ tam doldurulmayıb
   *[other] { $count } sahə hələ tam doldurulmayıb
}
exchange-save = Qaralamanı yadda saxla
exchange-flash-saved = Qaralama yadda saxlanıldı.
exchange-flash-done = Edildi və qeydə alındı.
exchange-discard = Qaralamadan imtina et və sil
exchange-flash-discarded = Qaralama silindi.
exchange-flash-erased = Məhv edildi. İmzalananlar və qeydə alınanlar saxlanılır.
exchange-drafted = Qaralama, göndərilməsi təsdiqlənməyib

# Who read it.
exchange-readers = Kimlər oxuyub
exchange-readers-lead = Mesajın məzmununun hər oxunuşu məzmun göstərilməzdən əvvəl qeydə alınır. Bu siyahını hər iki tərəf görür.
exchange-readers-none = Hələ heç kim oxumayıb.
exchange-reader = Oxucu
exchange-reader-office = Orqan
exchange-reader-when = Nə vaxt

# Receipts.
exchange-receipts = Təsdiqnamələr
exchange-receipt-file = Təsdiqnamə fayl şəklində
exchange-receipt-lead = Portal tərəfindən imzalanıb və hər işin iz qoyduğu jurnalda saxlanır. Faylı olan hər kəs onu portalsız yoxlaya bilər.
exchange-receipt-check = Onu istənilən kompüterdə proqramla yoxlayın: sijil verify və faylın adı.
exchange-receipt-waits = Jurnaldakı yerini bir neçə saniyə ərzində alır. Onda faylı yenidən endirin: sübut onun içində olacaq.
exchange-receipt-place = Jurnaldakı yeri
exchange-receipt-code = Mesaj (nömrə)
exchange-receipt-content = Məzmun, ədədlə təsbit edilmiş
exchange-receipt-by = Orqan və rol
exchange-receipt-at = Vaxt (UTC)
exchange-receipt-word = Səbəb və ya nəticə
exchange-receipt-submission-acceptance = Göndərilmə qəbul edilib
exchange-receipt-submission-rejection = Göndərilmə rədd edilib
exchange-receipt-delivery = Çatdırılıb
exchange-receipt-retrieval = Alıcı açıb
exchange-receipt-non-retrieval = Vaxtında açılmayıb
exchange-receipt-business-acceptance = Əməkdaş qəbul edib
exchange-receipt-business-rejection = Rədd edilib
exchange-receipt-reopening = Yenidən icraata götürülüb
exchange-receipt-outcome = Nəticə bildirilib
exchange-receipt-answer = Cavablandırılıb

# What cannot be done.
exchange-conflict-changed = Bu arada kimsə işdə dəyişiklik edib. Yenidən oxuyun.
exchange-conflict-receiver = Alıcı başqa dövlətin qurumu olmalıdır.
exchange-conflict-nothing-said = Bu addım üçün nəsə yazılmalıdır, lakin heç nə yazılmayıb.
exchange-conflict-not-whole = Hələ nəsə çatışmır. İşarələnmiş sahələri tamamlayın.
exchange-conflict-date = Daha gec tarix tək bir gün olmalı və hazırkı son tarixdən sonraya düşməlidir.
exchange-conflict-typed = Siz yazarkən kimsə işdə dəyişiklik edib. Yazdıqlarınız hələ buradadır; onları yenidən yadda saxlasanız, o biri şəxsin yadda saxladıqlarını əvəz edəcək.
exchange-conflict-pending = Jurnal ən yeni təsdiqnaməni hələ qəbul etməyib. Zəhmət olmasa, bir dəqiqədən sonra yenidən cəhd edin.
exchange-contradicted = Bu mesaj artıq başqa mətnlə göndərilib
exchange-contradicted-lead = Forma yenidən gəldi və göndərilmiş mesajdan fərqli söz deyir. Həmin mesajda heç nə dəyişdirilməyib; yeni mətn saxlanılmayıb. Hər ikisini təsbit edən ədədlər jurnaldadır. Fərqli deyilməli olan növbəti mesajda və ya düzəlişdə deyilir.
exchange-contradicted-sent = Göndərilən, ədədlə təsbit edilmiş
exchange-contradicted-came = İndi gələn, ədədlə təsbit edilmiş
exchange-conflict-cancelled = Akt qeydi ləğv edilib; daha onu heç nə əvəz etmir.
exchange-conflict-office = Öz dövlətinizin başqa bir orqanını seçin.

# Notices in the inbox of the portal.
exchange-notice-title = Qeydlərin mübadiləsi: { $reference }
exchange-mail-waiting = { $count ->
    [one] Bir iş cavabınızı gözləyir
   *[other] { $count } iş cavabınızı gözləyir
}
exchange-mail-said = { $count ->
    [one] Bir işdə yeni xəbər
   *[other] { $count } işdə yeni xəbər
}
exchange-notice-arrived = İş daxil olub: { $reference }.
exchange-notice-asked = { $reference } işində sizdən nəsə soruşulub.
exchange-notice-said = { $reference } işində nəsə deyilib.
exchange-notice-to-release = { $reference } işi sizin göndərilmə təsdiqinizi gözləyir.
exchange-notice-reminded = { $reference } işi hələ də sizi gözləyir.
exchange-notice-unopened = { $reference } işini beş iş günü ərzində heç kim açmayıb.
exchange-notice-overdue = { $reference } işinin son tarixi keçib.
exchange-notice-to-erase = Koordinator { $reference } işinin məhv edilməsi barədə göstəriş verib. Auditor bununla razılaşmalıdır.
exchange-renew-n-cor = Akt qeydini düzəlt
exchange-renew-n-can = Akt qeydini ləğv et
exchange-renew-l-doc = Yeni versiya yaz
exchange-superseded = Bu mesajı sonrakı mesaj əvəz edib. Bu mesajda heç nə dəyişdirilməyib və silinməyib.
exchange-related = Əlaqəli işlər
exchange-related-newer = Bunu əvəz edən
exchange-related-older = Bunun əvəz etdiyi
exchange-related-copy = Başqa alıcıya da göndərilib
exchange-related-whole = Hissəsi olduğu sual
exchange-related-part = Başqalarına verilən hissə
exchange-part-lead = Sualın bir hissəsi üçüncü quruma göndərilir. Həmin hissə də hər bir sual kimi qaralama şəklində yazılır və göndərilməsi təsdiqlənir; hissələr cavablandırıldıqdan sonra siz cavab verirsiniz.
exchange-erasure-ordered = Koordinator bunun saxlama müddəti bitmədən məhv edilməsi barədə göstəriş verib. Auditor bununla razılaşmalıdır.
exchange-erasures = Məhv edilməsinə razılıq gözlənilən işlər
exchange-erasures-lead = Koordinator bu işlərin saxlama müddəti bitmədən məhv edilməsi barədə göstəriş verib. Razılaşsanız, onların açarları məhv edilir və onları daha heç kim oxuya bilmir; jurnal və təsdiqnamələr qalır.
exchange-erasures-none = Məhv edilməsi sizin razılığınızı gözləyən iş yoxdur.
exchange-erasure-by = Göstərişi verən
exchange-receipt-picture = Bu təsdiqnaməyə aparan şəkil
exchange-receipt-picture-says = Şəkil bu səhifəyə aparır və imzalananın heşini göstərir. Yuxarıdakı ilə eynidirsə, kağız və təsdiqnamə bir-birinə aiddir.
exchange-receipt-digest = İmzalananın heşi (SHA-256)
