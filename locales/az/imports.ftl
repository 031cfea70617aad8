# Review by a native reader: whole file
# Drafts out of a table or a feed.

# The form.
imports-title = İdxal
imports-lede = Cədvəl və ya xəbər lenti qaralamalara çevrilir. Əvvəlcə hər sətrin nə olacağını görürsünüz; siz deməyincə qaralama yaradılmır.
imports-file = Fayl
imports-file-hint = CSV, Atom və ya RSS, ən çoxu 5 MB və { $count } sətir.
imports-columns = Sütunların adları
imports-file-languages = “reference” altında eyni söz olan, dilləri isə fərqlənən sətirlər tərcümələri ilə birlikdə bir qaralama olur.
imports-encoding = Hərflərin kodlaşdırılması
imports-encoding-hint = Hərflər səhv çıxmırsa, portala buraxın.
imports-encoding-told = Portal özü tapsın
imports-language = Dili göstərilməyən sətirlərin dili
imports-language-hint = Sətir öz dilini göstərə bilər: ru, fa-AF.
imports-theme = Mövzusu göstərilməyən sətirlərin mövzusu
imports-theme-hint = Sətir öz mövzusunu verilənlərimizin sözü ilə göstərə bilər: smart-card.
imports-theme-none = Heç biri
imports-read = Oxu və göstər

# What would become of the rows.
imports-dry = Hələ qaralama yaradılmayıb. Sətirlərdən bunlar alınacaq:
imports-count-new = Yeni qaralama: { $count }
imports-count-translations = Onların tərcümələri: { $count }
imports-count-there = Artıq var: { $count }
imports-count-refused = Rədd edilib: { $count }
imports-make = { $count } qaralama yarat
imports-other = Başqa fayl
imports-made = { $count } qaralama yaradıldı.
imports-rows = Sətirlər
imports-row = Sətir
imports-verdict = Nə olacaq
imports-verdict-new = Yeni qaralama
imports-verdict-translation = Tərcümə
imports-verdict-original = Orijinal: sətir { $count }
imports-verdict-there = Artıq var
imports-take = Yenə də götür
imports-make-ticked = Yeni və işarələnmiş qaralamaları yarat
imports-keep = Bu səhifənin işarələrini saxla
imports-flash-kept = İşarələr saxlandı.
imports-flash-none = Yeni və ya işarələnmiş sətir yox idi; qaralama yaradılmadı.
imports-verdict-twice = Bu faylda iki dəfə
imports-verdict-refused = Rədd edilib
imports-verdict-waits = Növbəsini gözləyir
imports-others = Qalan sətirlər
imports-error-original = Orijinalın sətri rədd edilib, ona görə bu tərcümənin yeri yoxdur.
imports-flash-made = Qaralamalar yaradıldı.
imports-flash-begun = Qaralamalar yaradılır.
achievements-way-imported = İdxal edildi

# Why a file cannot be read.
imports-fault = Fayl oxunmur
imports-fault-nothing = Ondan heç nə saxlanmadı.
imports-fault-empty = Fayl yoxdur və ya boşdur.
imports-fault-too-large = Fayl 5 MB-dan böyükdür. Onu bölün.
imports-fault-rows = Faylda 2.000-dən çox sətir var. Onu bölün.
imports-fault-columns = { $count } nömrəli sətirdə 200-dən çox sütun var.
imports-fault-long = { $count } nömrəli sətirdə həddən artıq uzun mətn var.
imports-fault-quote = { $count } nömrəli sətirdəki dırnaq bağlanmır.
imports-fault-title = “title” adlı sütun yoxdur.
imports-fault-encoding = Fayl bu kodlaşdırmada mətn deyil. Başqasını seçin.
imports-fault-nul = Faylda boş (null) simvol var, deməli mətn deyil.
imports-fault-feed = Fayl xəbər lenti kimi başlayır, amma nə Atom, nə də RSS-dir və ya yarımçıqdır.
