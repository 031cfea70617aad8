# Review by a native reader: glossary-title, glossary-decline, glossary-take-back, glossary-unconfirmed-note
# The agreed words: what each language calls the things every register works with.

# The list, and one term.
glossary-title = Kelishilgan soʻzlar
glossary-lead = FHDYo organlari bir narsani oʻn uch tilda qanday ataydi.
glossary-waiting = Qaroringizni kutmoqda
glossary-search = Soʻz izlash
glossary-all = Barcha soʻzlar
glossary-nothing = Hozircha bunday soʻz yoʻq
glossary-nothing-advice = Boshqa yozilishini yoki boshqa tilni sinab koʻring.
glossary-count = { $count ->
    [one] { $count } ta atama
   *[other] { $count } ta atama
}
glossary-languages = { $count ->
    [one] { $count } tilda
   *[other] { $count } tilda
}
glossary-also = shuningdek:
glossary-none = Hozircha soʻz yoʻq
glossary-unconfirmed = tasdiqlanmagan
glossary-sources = Soʻzlar qayerdan olingan
glossary-origin-found = Portalning dastlabki soʻzlari aʼzo davlatlarning qonunlaridan, idoralarning sahifalaridan va matbuotdan topilgan.
glossary-origin-own = Bu atamani portalni yaratganlar oʻzlari tarjima qilgan; uni qoʻllaydigan qonun yoki idora topilmadi.
glossary-unconfirmed-note = Belgilangan soʻzlarni shu tilda soʻzlaydigan hech kim hali tasdiqlamagan. Xodimlar ularni oʻz holicha yoki boshqa soʻzlarni taklif qilishi mumkin.

# Beside the words of a translator.
glossary-hints = Bu qism uchun kelishilgan soʻzlar

# Proposals and what becomes of them.
glossary-proposals = Taklif etilgan soʻzlar
glossary-approve = Tasdiqlash
glossary-decline = Rad etish
glossary-decline-label = Rad etish sababi
glossary-take-back = Qaytarib olish
glossary-take-back-label = Bu soʻzni qaytarib olish sababi
glossary-history = Soʻzlar tarixi
glossary-propose = Soʻz taklif etish
glossary-language = Soʻzning tili
glossary-word = Soʻz
glossary-word-hint = Lugʻatdagi koʻrinishida.
glossary-reason = Nega aynan shu soʻz
glossary-reason-hint = Qonun, blanka yoki idorangizdagi qoʻllanishi.
glossary-send = Taklif etish
glossary-state-proposed = taklif etildi
glossary-state-approved = tasdiqlandi
glossary-state-declined = rad etildi

# Errors at fields, and sentences after a step.
glossary-error-language = Tilni tanlang.
glossary-error-word = 120 ta harfdan oshmaydigan soʻz yozing.
glossary-error-reason = 500 ta harfdan oshmaydigan sabab yozing.
glossary-error-same = Kelishilgan soʻz shu.
glossary-error-many = Oʻttizta soʻzingiz qaror kutmoqda. Iltimos, ayrimlari boʻyicha qaror qabul qilinguncha kuting.
glossary-conflict-decided = Bu taklif boʻyicha qaror qabul qilingan; boshqa kishi oldinroq ulgurdi.
glossary-flash-proposed = Taklif etildi. Shu tilga masʼul kishi qaror qiladi.
glossary-flash-approved = Tasdiqlandi. Endi kelishilgan soʻz shu.
glossary-flash-declined = Rad etildi.
glossary-flash-taken-back = Qaytarib olindi. Bu soʻz endi kelishilgan soʻz emas.
search-kind-term = Kelishilgan soʻz
