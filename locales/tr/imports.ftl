# Review by a native reader: whole file
# Drafts out of a table or a feed.

# The form.
imports-title = İçe aktar
imports-lede = Bir tablo ya da akış taslaklara dönüşür. Önce her satırın ne olacağını görürsünüz; siz söylemeden taslak oluşturulmaz.
imports-file = Dosya
imports-file-hint = CSV, Atom ya da RSS; en çok 5 MB ve { $count } satır.
imports-columns = Sütunların adları
imports-file-languages = “reference” altında aynı sözcüğü taşıyan ve dilleri ayrı olan satırlar, çevirileriyle birlikte tek bir taslak olur.
imports-encoding = Harflerin kodlaması
imports-encoding-hint = Harfler yanlış çıkmadıkça portala bırakın.
imports-encoding-told = Portal kendisi bulsun
imports-language = Dil belirtmeyen satırların dili
imports-language-hint = Bir satır kendi dilini belirtebilir: ru, fa-AF.
imports-theme = Konu belirtmeyen satırların konusu
imports-theme-hint = Bir satır kendi konusunu verilerimizdeki sözcükle belirtebilir: smart-card.
imports-theme-none = Yok
imports-read = Oku ve göster

# What would become of the rows.
imports-dry = Henüz taslak oluşturulmadı. Satırlar şöyle olacak:
imports-count-new = Yeni taslak: { $count }
imports-count-translations = Bunların çevirileri: { $count }
imports-count-there = Zaten var: { $count }
imports-count-refused = Reddedilen: { $count }
imports-make = { $count } taslak oluştur
imports-other = Başka dosya
imports-made = { $count } taslak oluşturuldu.
imports-rows = Satırlar
imports-row = Satır
imports-verdict = Ne olacak
imports-verdict-new = Yeni taslak
imports-verdict-translation = Çeviri
imports-verdict-original = Özgün metin: { $count }. satır
imports-verdict-there = Zaten var
imports-take = Yine de al
imports-make-ticked = Yeni ve işaretli taslakları oluştur
imports-keep = Bu sayfanın işaretlerini sakla
imports-flash-kept = İşaretler saklandı.
imports-flash-none = Yeni ya da işaretli satır yoktu; taslak oluşturulmadı.
imports-verdict-twice = Bu dosyada iki kez
imports-verdict-refused = Reddedildi
imports-verdict-waits = Sırasını bekliyor
imports-others = Öteki satırlar
imports-error-original = Özgün metnin satırı reddedildi; bu çevirinin yeri yok.
imports-flash-made = Taslaklar oluşturuldu.
imports-flash-begun = Taslaklar oluşturuluyor.
achievements-way-imported = İçe aktarıldı

# Why a file cannot be read.
imports-fault = Dosya okunamıyor
imports-fault-nothing = Hiçbir şeyi saklanmadı.
imports-fault-empty = Dosya yok ya da içi boş.
imports-fault-too-large = Dosya 5 MB’den büyük. Lütfen bölün.
imports-fault-rows = Dosyada 2.000’den çok satır var. Lütfen bölün.
imports-fault-columns = { $count }. satırda 200’den çok sütun var.
imports-fault-long = { $count }. satırda çok uzun bir metin var.
imports-fault-quote = { $count }. satırdaki tırnak hiç kapanmıyor.
imports-fault-title = “title” adında bir sütun yok.
imports-fault-encoding = Dosya bu kodlamada metin değil. Lütfen başkasını seçin.
imports-fault-nul = Dosyada boş (null) karakter var; metin değil.
imports-fault-feed = Dosya akış gibi başlıyor ama Atom da RSS de değil ya da yarım kalmış.
