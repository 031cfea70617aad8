# Review by a native reader: glossary-title, glossary-decline, glossary-take-back, glossary-unconfirmed-note
# The agreed words: what each language calls the things every register works with.

# The list, and one term.
glossary-title = Üzerinde anlaşılan sözcükler
glossary-lead = Nüfus idarelerinin aynı şeye on üç dilde verdiği adlar.
glossary-waiting = Kararınızı bekleyenler
glossary-search = Sözcük ara
glossary-all = Bütün sözcükler
glossary-nothing = Henüz böyle bir sözcük yok
glossary-nothing-advice = Başka bir yazım ya da dil deneyin.
glossary-count = { $count ->
    [one] { $count } terim
   *[other] { $count } terim
}
glossary-languages = { $count ->
    [one] { $count } dilde
   *[other] { $count } dilde
}
glossary-also = ayrıca:
glossary-none = Henüz sözcük yok
glossary-unconfirmed = doğrulanmadı
glossary-sources = Sözcüklerin kaynağı
glossary-origin-found = Portalın başlangıçtaki sözcükleri üye ülkelerin kanunlarında, kurum sayfalarında ve basınında bulunmuştur.
glossary-origin-own = Bu terimi portalı hazırlayanlar kendileri çevirmiştir; onu kullanan bir kanun ya da kurum bulunamamıştır.
glossary-unconfirmed-note = İşaretli sözcükleri o dili konuşan hiç kimse henüz doğrulamadı. Görevliler bunları olduğu gibi ya da başkalarını önerebilir.

# Beside the words of a translator.
glossary-hints = Bu bölüm için üzerinde anlaşılan sözcükler

# Proposals and what becomes of them.
glossary-proposals = Önerilen sözcükler
glossary-approve = Onayla
glossary-decline = Reddet
glossary-decline-label = Ret gerekçesi
glossary-take-back = Geri al
glossary-take-back-label = Bu sözcüğün geri alınma gerekçesi
glossary-history = Sözcüklerin geçmişi
glossary-propose = Sözcük öner
glossary-language = Sözcüğün dili
glossary-word = Sözcük
glossary-word-hint = Sözlükteki biçimiyle.
glossary-reason = Neden bu sözcük
glossary-reason-hint = Bir kanun, bir form ya da kurumunuzdaki kullanım.
glossary-send = Öner
glossary-state-proposed = önerildi
glossary-state-approved = onaylandı
glossary-state-declined = reddedildi

# Errors at fields, and sentences after a step.
glossary-error-language = Lütfen bir dil seçin.
glossary-error-word = Lütfen en çok 120 harflik bir sözcük yazın.
glossary-error-reason = Lütfen en çok 500 harflik bir gerekçe yazın.
glossary-error-same = Üzerinde anlaşılan sözcük zaten bu.
glossary-error-many = Otuz sözcüğünüz karar bekliyor. Lütfen bazıları karara bağlanıncaya kadar bekleyin.
glossary-conflict-decided = Bu öneri hakkında karar verildi; bir başkası daha hızlı davrandı.
glossary-flash-proposed = Önerildi. Bu dilden sorumlu olan karar verecek.
glossary-flash-approved = Onaylandı. Üzerinde anlaşılan sözcük artık bu.
glossary-flash-declined = Reddedildi.
glossary-flash-taken-back = Geri alındı. Bu sözcük artık üzerinde anlaşılan sözcük değil.
search-kind-term = Üzerinde anlaşılan sözcük
