# A case as one folder that is read without the portal.
# To be confirmed by a native reader: all of it.

exchange-export = Jild sifatida olish
exchange-export-hint = Bitta arxivda oʻqish uchun sahifa, barcha xabarlar, isbotlari bilan tasdiqlar va fayllar. Olganingiz yozib qoʻyiladi.
exchange-export-lede = Bu jildda almashinuvning bitta ishi bor, oʻquvchisi bilishi mumkin boʻlgan darajada. Portalsiz oʻqiladi.
exchange-export-made = Tayyorlangan vaqti
exchange-export-story = Nima boʻldi
exchange-export-files = Ilovalar
exchange-export-how = Qanday tekshiriladi
exchange-export-what-index = index.html: ish oddiy tilda; istalgan brauzer ochadi va chop etadi.
exchange-export-what-messages = messages: har bir xabar imzolanganidek, kanonik JSON (RFC 8785) shaklida. Uning majburiyati kaliti salt boʻlgan HMAC-SHA-256 boʻlib, “sijil message v1”, xabar raqami, kodi va mazmuni boʻyicha hisoblanadi; har biri bayt uzunligi, ikki nuqta, oʻzi va vergul bilan yoziladi.
exchange-export-what-receipts = receipts: har bir tasdiq imzosi va jurnalda turganining isboti bilan.
exchange-export-what-files = attachments: fayllar, yuborilganidek, baytma-bayt.
exchange-export-what-manifest = MANIFEST.txt: bu jildda nima borligi va u tayyorlanganda ishning nechta tasdigʻi boʻlgani; portal jurnal kaliti bilan imzolagan, shuning uchun oxiridan hech narsa qoldirilmagani maʼlum.
exchange-export-what-sums = SHA256SUMS: har bir faylning xeshi; “sha256sum -c SHA256SUMS” solishtiradi.
exchange-export-check = “sijil verify” shu jild yoki arxiv nomi bilan har bir xesh, majburiyat, tasdiq va isbotni tarmoqsiz tekshiradi va barcha xatolarni sanaydi.
exchange-export-keys = keys.txt jurnalning ochiq kalitlarini saqlaydi. Shubhalangan kishi ularni portal eʼlon qilganlari bilan solishtiradi.
exchange-reader-export = Butun ish jild sifatida
