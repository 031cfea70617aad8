# Review by a native reader: whole file
# Drafts out of a table or a feed.

# The form.
imports-title = Import qilish
imports-lede = Jadval yoki yangiliklar tasmasi qoralamalarga aylanadi. Avval har bir qatordan nima boʻlishini koʻrasiz; siz aytmaguningizcha qoralama yaratilmaydi.
imports-file = Fayl
imports-file-hint = CSV, Atom yoki RSS, koʻpi bilan 5 MB va { $count } ta qator.
imports-columns = Ustunlarning nomlari
imports-file-languages = “reference” ostida bir xil soʻz boʻlgan, tillari har xil qatorlar tarjimalari bilan bitta qoralama boʻladi.
imports-encoding = Harflarning kodlanishi
imports-encoding-hint = Harflar notoʻgʻri chiqmasa, portalga qoldiring.
imports-encoding-told = Portal oʻzi aniqlaydi
imports-language = Tili koʻrsatilmagan qatorlarning tili
imports-language-hint = Qator oʻz tilini koʻrsatishi mumkin: ru, fa-AF.
imports-theme = Mavzusi koʻrsatilmagan qatorlarning mavzusi
imports-theme-hint = Qator oʻz mavzusini maʼlumotlarimizdagi soʻz bilan koʻrsatishi mumkin: smart-card.
imports-theme-none = Hech biri
imports-read = Oʻqish va koʻrsatish

# What would become of the rows.
imports-dry = Hali qoralama yaratilmadi. Qatorlardan quyidagilar boʻladi:
imports-count-new = Yangi qoralama: { $count }
imports-count-translations = Ularning tarjimalari: { $count }
imports-count-there = Allaqachon bor: { $count }
imports-count-refused = Rad etildi: { $count }
imports-make = { $count } ta qoralama yaratish
imports-other = Boshqa fayl
imports-made = { $count } ta qoralama yaratildi.
imports-rows = Qatorlar
imports-row = Qator
imports-verdict = Nima boʻladi
imports-verdict-new = Yangi qoralama
imports-verdict-translation = Tarjima
imports-verdict-original = Asl matn: { $count }-qator
imports-verdict-there = Allaqachon bor
imports-take = Baribir olinsin
imports-make-ticked = Yangi va belgilangan qoralamalarni yaratish
imports-keep = Bu sahifa belgilarini saqlash
imports-flash-kept = Belgilar saqlandi.
imports-flash-none = Yangi yoki belgilangan qator yoʻq edi; qoralama yaratilmadi.
imports-verdict-twice = Shu faylda ikki marta
imports-verdict-refused = Rad etildi
imports-verdict-waits = Navbatini kutmoqda
imports-others = Qolgan qatorlar
imports-error-original = Asl matn qatori rad etildi, shuning uchun bu tarjimaga joy yoʻq.
imports-flash-made = Qoralamalar yaratildi.
imports-flash-begun = Qoralamalar yaratilmoqda.
achievements-way-imported = Import qilindi

# Why a file cannot be read.
imports-fault = Faylni oʻqib boʻlmaydi
imports-fault-nothing = Undan hech narsa saqlanmadi.
imports-fault-empty = Fayl yoʻq yoki ichi boʻsh.
imports-fault-too-large = Fayl 5 MB dan katta. Uni boʻling.
imports-fault-rows = Faylda 2000 dan ortiq qator bor. Uni boʻling.
imports-fault-columns = { $count }-qatorda 200 dan ortiq ustun bor.
imports-fault-long = { $count }-qatorda juda uzun matn bor.
imports-fault-quote = { $count }-qatordagi qoʻshtirnoq yopilmagan.
imports-fault-title = “title” nomli ustun yoʻq.
imports-fault-encoding = Fayl bu kodlashda matn emas. Boshqasini tanlang.
imports-fault-nul = Faylda boʻsh (null) belgi bor, demak u matn emas.
imports-fault-feed = Fayl yangiliklar tasmasi kabi boshlanadi, lekin Atom ham, RSS ham emas yoki tugallanmagan.
