# Lists of the desk: filters, saved views, who looks after a case, and what is known of treaties between two countries.
# To be confirmed by a native reader: the whole file; above all exchange-views (view), exchange-filter-held,
# exchange-filter-nobody, exchange-fact-*, exchange-hint-*, exchange-shared* (shelf).
# To be confirmed as well: exchange-shared-group-lead, exchange-shared-acknowledged, exchange-shared-addressees, exchange-shared-to-group.

exchange-filters = Filtrlər
exchange-filter-any = Hamısı
exchange-filter-mine = Mənimki
exchange-filter-nobody = Hələ heç kimdə deyil
exchange-officer-left = artıq bu qurumun əməkdaşı deyil
exchange-filter-state = Vəziyyəti
exchange-filter-country = Digər ölkə
exchange-filter-families = Bütöv qruplar
exchange-filter-urgent = Səbəbindən asılı olmayaraq təcili
exchange-filter-term = Son gün
exchange-filter-held = Məhv edilməsinə hüquqi qadağa olan
exchange-filter-without = çıxar:
exchange-term-late = Gecikmiş
exchange-term-soon = Son günü yaxın
exchange-family-notice = Bildirişlər
exchange-family-question = Sorğular
exchange-family-letter = Məktublar
exchange-family-information = Nümunələr və xəbərdarlıqlar
exchange-grade-reference = Məhz bu işin nömrəsi
exchange-grade-beginning = İşin nömrəsi belə başlanır
exchange-nothing-found-within = Ola bilsin, filtrlər onu kənarda qoyur.
exchange-take = Öz üzərinizə götürün
exchange-give = Bu şəxsə ver
exchange-flash-assigned = İşi kimin apardığı qeyd olundu.
exchange-conflict-colleague = Öz qurumunuzun əməkdaşını seçin.
exchange-notice-assigned = { $reference } işi sizə verildi.
exchange-views = Saxlanmış görünüşlər
exchange-views-lead = İş masasında bir toxunuşla açılan, adı olan filtrlər. Koordinatorlar öz görünüşlərini bütün qurumla paylaşa bilər.
exchange-views-own = Sizinkilər
exchange-views-shared = Qurumunkular
exchange-views-none = Hələ saxlanmış görünüş yoxdur
exchange-views-advice = İş masasında filtrləri seçin və görünüş kimi saxlayın.
exchange-view-name = Görünüşün adı
exchange-view-name-hint = Ən çoxu 60 hərf. Burada şəxs adı yazmayın.
exchange-view-share = Bütün qurumla paylaş
exchange-view-keep = Görünüşü saxla
exchange-view-keep-these = Görünüş kimi saxla
exchange-view-show = Siyahını göstər
exchange-view-rename = Adını dəyiş
exchange-view-earlier = Yuxarı apar
exchange-view-later = Aşağı apar
exchange-view-remove = Sil
exchange-view-error-name = Görünüşə ən çoxu 60 hərflik ad verin.
exchange-view-error-many = Artıq 20 görünüş var. Əvvəlcə birini silin.
exchange-flash-view-kept = Görünüş saxlanıldı.
exchange-flash-view-removed = Görünüş silindi.

# What is known of treaties, for the legal basis.
exchange-hint = İki ölkə haqqında məlum olanlar
exchange-hint-lead = Bu, göstərişdir, hüquq norması deyil: onu hüquq xidmətiniz təsdiqləyir.
exchange-hint-open = Qurumlar təsdiqləməlidir
exchange-hint-source = Mənbə
exchange-hint-show = Məlum olanları göstər
exchange-fact-minsk-in-force = 1993-cü il Minsk Konvensiyası qüvvədədir
exchange-fact-minsk-12 = Minsk Konvensiyası, maddə 12: vətəndaşlıq vəziyyəti haqqında şəhadətnamələr sorğu ilə, tərcüməsiz və pulsuz göndərilir
exchange-fact-minsk-13 = Minsk Konvensiyası, maddə 13: möhürlü sənədlər əlavə təsdiq olmadan qəbul edilir, apostil lazım deyil
exchange-fact-chisinau = 2002-ci il Kişinyov Konvensiyası öz iştirakçıları arasında onu əvəz edir
exchange-fact-minsk-party = Minsk Konvensiyasının iştirakçısı
exchange-fact-apostille = Apostil Konvensiyasının iştirakçısı
exchange-fact-no-apostille = Apostil Konvensiyasının iştirakçısı deyil
exchange-fact-iccs-member = Konvensiyaları yalnız öz iştirakçıları üçün məcburi olan ICCS-in üzvü
exchange-sources = Məlumatlar və mənbələri
exchange-sources-lead = Portal hüquqi əsas üçün göstərişi bunlardan qurur. Heç bir mənbədə oxunmayan məlumat ölkənin qurumu təsdiqləyənədək açıq qalır.
exchange-sources-fact = Məlumat
exchange-sources-since = Başlanğıc

# Shelves that two organisations share.
exchange-shared = Ortaq rəflər
exchange-shared-lead = Qurumunuzla digərinin bir-birinə göndərdiyi məktub və sənədlər bir yerdə. Onları yalnız ikiniz görürsünüz.
exchange-shared-none = Hələ paylaşılan heç nə yoxdur
exchange-shared-advice = Məktub və sənədlər göndərildikdən sonra burada dayanır.
exchange-shared-documents = Sənədlərin sayı
exchange-shared-find = Mövzudan və ya fayl adından sözlər
exchange-shared-year = İl
exchange-shared-sealed = Açılanadək möhürlüdür
exchange-shared-opened = Açan alıcılar
exchange-shared-older = Əvvəlki redaksiyalar
exchange-shared-nothing = Bu rəfdə uyğun heç nə yoxdur.
exchange-shared-groups = Qruplar
exchange-shared-group-lead = Sizlərdən birinin qalanların hamısına göndərdikləri bir yerdə. Qrupdakı hər kəs kimə getdiyini görür; kimin açdığını və alındığını təsdiqlədiyini yalnız göndərən görür.
exchange-shared-language = Dil
exchange-shared-languages = Dillər
exchange-shared-acknowledged = Alındığını təsdiqləyən alıcılar
exchange-shared-addressees = Ünvanlananlar
exchange-shared-to-group = Bir neçə quruma göndərilib
