# Versions of a text, and work that is not saved yet.

# Every save of a text.
achievements-versions-title = Versiyalar
achievements-versions-text = Har bir saqlash qoladi. Farqini koʻrish uchun ikki versiyani tanlang.
achievements-versions-none = Bu tilda hali versiya yoʻq
achievements-versions-current = joriy
achievements-versions-from = boshlab
achievements-versions-to = gacha
achievements-versions-from-this = { $count }-versiyadan boshlab solishtirish
achievements-versions-to-this = { $count }-versiyagacha solishtirish
achievements-versions-preview = Oʻquvchilar koʻradigan holda
achievements-versions-compare = Solishtirish
achievements-versions-older = Eskiroq versiyalar
achievements-versions-newest = Eng yangi versiyalar
achievements-versions-made-written = yozilgan
achievements-versions-made-restored = tiklangan
achievements-versions-made-confirmed = koʻrib chiqilgan, oʻzgarishsiz
achievements-versions-made-imported = import qilingan
achievements-versions-ribbon = { $version }-versiyani oldindan koʻrish. Bu sahifani faqat sizning tashkilotingiz koʻradi.

# Two versions compared.
achievements-compare-title = Nima oʻzgardi
achievements-compare-one-column = Bitta ustun
achievements-compare-two-columns = Yonma-yon
achievements-compare-same = Ikki versiya bir xil.
achievements-compare-removed = olib tashlangan
achievements-compare-added = qoʻshilgan
achievements-compare-restore-text = Oʻsha versiyaning matni yangi versiya boʻladi. Hech narsa oʻchirilmaydi.
achievements-compare-restore = { $count }-versiyani tiklash

# Two editors at once.
achievements-two-touching = { $count ->
    [one] Bir joyda ikkalangiz ham yozgansiz. Ikkalangizning soʻzlaringiz oʻsha yerda; tanlang.
   *[other] { $count } joyda ikkalangiz ham yozgansiz. Ikkalangizning soʻzlaringiz oʻsha yerda; tanlang.
}
achievements-two-apart = Oʻzgartirishlaringiz bir-biriga tegmaydi; shu yerda birlashtirildi.
achievements-two-together = Birlashtirilgan matn
achievements-two-difference = Farqlar
achievements-two-save = Bu matnni saqlash

# Work that is not saved.
achievements-autosave-title = Saqlanmagan ish
achievements-autosave-offer = Saqlanmagan ishingiz bor: { $time }.
achievements-autosave-taken = Bu sizning saqlanmagan ishingiz ({ $time }). Saqlaguningizcha uni boshqa hech kim koʻrmaydi.
achievements-autosave-take-up = Davom ettirish
achievements-autosave-discard = Voz kechib oʻchirish
achievements-autosave-difference = Saqlangan matndan farqi
achievements-autosave-kept = Qoldirildi: { $time }
achievements-autosave-keep = Tugallanmagan ish sifatida qoldirish
achievements-autosave-offline = Aloqa yoʻq. Yozganingiz shu oynada qoladi va aloqa tiklanganda yuboriladi.
achievements-autosave-refused = Yozganingizni qoldirib boʻlmadi. Sahifadan chiqishdan oldin nusxa oling.
achievements-autosave-signed-out = Siz tizimdan chiqqansiz. Yozganingiz shu oynada qoladi. Boshqa oynada kiring, shunda yuboriladi.

# Sentences after a step.
achievements-flash-kept = Qoldirildi. Saqlaguningizcha uni boshqa hech kim koʻrmaydi.
achievements-flash-kept-for-later = Bu matn shu orada keyingi bosqichga oʻtdi. Yozganingiz siz uchun qoldirildi.
achievements-flash-discarded = Oʻchirildi.
achievements-flash-restored = Yangi versiya sifatida tiklandi.
achievements-way-restored = Eski versiya tiklandi

# A form sent after the session ended.
error-signed-out-title = Siz tizimdan chiqqansiz
error-signed-out-text = Hech narsa yoʻqolmadi. Yozganingiz shu sahifada turibdi; uni ochiq qoldiring.
error-signed-out-sign-in = Boshqa oynada kirish
error-signed-out-send = Yozganimni yuborish
