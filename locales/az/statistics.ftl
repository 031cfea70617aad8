# Review by a native reader: whole file
# Figures: what the registers count, for readers, for the people of a country who write them, and what is wrong at a field.

# Pages for readers.
statistics-title = Statistika
statistics-lead = On qeydiyyat orqanının saydıqları, hər rəqəm mənbələri ilə. Mənbələr fərqlənəndə rəqəm aralıq kimi verilir.
statistics-newest = Ən yeni rəqəmlər
statistics-newest-note = İlin hissələri hər sıranın səhifəsindədir. “Rəqəm yoxdur” burada rəqəm dərc olunmayıb deməkdir, heç nə olmayıb demək deyil.
statistics-none = rəqəm yoxdur
statistics-none-text = Burada hələ heç nə dərc olunmayıb. Bu, sıfır demək deyil.
statistics-missing = { $count } ölkənin burada rəqəmi yoxdur.
statistics-table = Bütün rəqəmlər, əvvəl ən yenisi
statistics-others = Digər göstəricilər
statistics-part = ilin bir hissəsi
statistics-parts = İllərin hissələri
statistics-parts-note = Bir ildən azını əhatə edir və yuxarıdakı illərlə müqayisə oluna bilməz.
statistics-differ = Mənbələr fərqlənir.
statistics-own-values = Hər mənbə nə deyir
statistics-as-of = Mənbənin tarixi
statistics-is-outside = aralıqdan kənar
statistics-outside = Mənbə nə üçün aralıqdan kənardır
statistics-change = Nə üçün dəyişdirilib
statistics-earlier = { $count } əvvəlki versiya

# The desk of a country.
statistics-desk = Ölkənizin rəqəmləri
statistics-desk-lead = Rəqəmi bir nəfər yazır, başqası dərc edir. Dərc olunan hər şey tarixi ilə birlikdə oxuculara açıq qalır.
statistics-open = Yazılan və ya gözləyən
statistics-open-none = Heç nə yazılmır.
statistics-tick-all = Bu səhifədəkilərin hamısını işarələ
statistics-ticked = İşarələnib
statistics-submit-ticked = İşarələnənləri göndər
statistics-release-ticked = İşarələnənləri dərc et
statistics-flash-nothing-ticked = Heç nə işarələnməyib.
statistics-released = Oxucuların gördükləri
statistics-public = Oxucu səhifəsi
statistics-back = Qaytar və ya geri götür
statistics-back-hint = Səbəb saxlanılır. Oxucular rəqəmi görübsə, səbəbi də görür.
statistics-notice-waits = İkinci şəxsi gözləyir
statistics-notice-waits-text = Ölkənizin bir rəqəmi { $time } tarixində təqdim olunub və ikinci şəxsi gözləyir.
statistics-notice-returned = Bir rəqəm qaytarılıb
statistics-notice-returned-text = Yazdığınız rəqəm { $time } tarixində qaytarılıb. Nəyin dəyişməli olduğu səhifəsində yazılıb.

# Where a revision stands, and how a source means its number.
statistics-bound-exact = dəqiq
statistics-bound-at-least = ən azı
statistics-bound-at-most = ən çoxu
statistics-bound-estimate = təxmin
statistics-state-draft = Qaralama
statistics-state-submitted = Dərc edilməsini gözləyir
statistics-state-returned = Qaytarılıb
statistics-state-released = Dərc olunub
statistics-state-superseded = Başqası ilə əvəz edilib
statistics-state-withdrawn = Geri götürülüb

# The form.
statistics-form-new = Rəqəm daxil et
statistics-form-correct = Düzəliş et
statistics-form-period-hint = Bir il, onun bir neçə ayı və ya müəyyən günə aid olanlar üçün bir gün.
statistics-form-first = İlk ay
statistics-form-last = Son ay
statistics-form-months-hint = 1-dən 12-yə qədər; tam il üçün boş saxlayın.
statistics-form-day-hint = İki təqvimdən birində: 2026-01-01 və ya 1404/10/11.
statistics-form-low = Ədəd və ya aşağı hədd
statistics-form-low-hint = Ayırıcısız rəqəmlər; onluq kəsrdən əvvəl nöqtə.
statistics-form-high = Yuxarı hədd
statistics-form-high-hint = Yalnız mənbələr fərqlənəndə.
statistics-form-words = İzahlar
statistics-form-note = İstifadədən əvvəl bilinməli olanlar
statistics-form-outside-hint = Mənbənin ədədi aralıqda olmayanda lazımdır.
statistics-form-change-hint = Oxucular köhnə rəqəmi, yenisini və bu səbəbi görür.
statistics-form-source = Mənbə { $count }
statistics-form-sources-hint = Hər mənbə öz ədədi ilə. Veb ünvanı və ya bu portalın kitabxanasındakı faylın ünvanı. Boşaldılan mənbə silinir.
statistics-form-bound = Ədədin mənası
statistics-form-definition = Dəqiq nəyi sayır

# What is wrong at a field.
statistics-error-indicator = Zəhmət olmasa, nəyin sayıldığını seçin.
statistics-error-choose-calendar = Zəhmət olmasa, təqvim seçin.
statistics-error-year = Zəhmət olmasa, ili dörd rəqəmlə yazın.
statistics-error-calendar = Bu, digər təqvimin ilidir.
statistics-error-day = Belə il, ay və ya gün yoxdur.
statistics-error-months = Zəhmət olmasa, hər iki ayı 1-dən 12-yə qədər ədədlə yazın.
statistics-error-two-years = İkinci ilə keçir.
statistics-error-day-of-flow = Bu rəqəm müddət ərzində toplanır: zəhmət olmasa, il və ya aylar verin.
statistics-error-part-of-stock = Bu rəqəm bir ana aiddir: zəhmət olmasa, gün və ya tam il verin.
statistics-error-taken = Bu dövr üçün artıq rəqəm var. Onu düzəldin.
statistics-error-number = Zəhmət olmasa, ədədi rəqəmlə, vergülsüz, boşluqsuz və işarəsiz yazın.
statistics-error-negative = Burada heç nə sıfırdan az ola bilməz.
statistics-error-percent = Pay ən çoxu 100 ola bilər.
statistics-error-whole = Bu, tam ədədlə sayılır.
statistics-error-range = Yuxarı hədd aşağı həddən azdır.
statistics-error-unit = Bu göstərici o vahidlə verilmir.
statistics-error-no-source = Hər rəqəmin mənbəyi olmalıdır.
statistics-error-sources = Ən çoxu 12 mənbə ola bilər.
statistics-error-outside = Bir mənbə aralıqdan kənardır. Zəhmət olmasa, səbəbini yazın və ya aralığı genişləndirin.
statistics-error-change = Zəhmət olmasa, nə üçün dəyişdirildiyini yazın.
statistics-error-reason = Zəhmət olmasa, ən çoxu 1.000 simvolluq səbəb yazın.
statistics-error-text = Bu mətn çox uzundur və ya saxlanıla bilməyən simvol var.
statistics-error-ahead = Bu dövr hələ bitməyib və ya başlamayıb.

# What is counted, what exactly, and in what it is given.
indicator-birth-completeness = Doğumların qeydiyyatının tamlığı
indicator-points-online = Onlayn qeydiyyat idarələri
indicator-births-means = Dövr ərzində reyestrə yazılan diri doğulanlar.
indicator-deaths-means = Dövr ərzində reyestrə yazılan ölümlər.
indicator-marriages-means = Dövr ərzində reyestrə yazılan nikahlar.
indicator-divorces-means = Dövr ərzində reyestrə yazılan nikah pozulmaları.
indicator-birth-completeness-means = Hər yüz uşaqdan doğumu qeydə alınmış olanlar. Sorğular beş yaşadək uşaqlar barədə soruşur; mənbənin nəyi saydığı yanında yazılıb.
indicator-death-completeness-means = Hər yüz ölümdən qeydə alınanlar.
indicator-cause-of-death-recorded-means = Qeydə alınmış hər yüz ölümdən səbəbi yazılanlar.
indicator-id-card-coverage-means = Şəxsiyyət vəsiqəsi olmalı hər yüz nəfərdən vəsiqəsi olanlar.
indicator-id-cards-issued-means = İndiyə qədər verilmiş şəxsiyyət vəsiqələri; mənbə başqa söz demirsə, dəyişdirilən və müddəti bitənlər də daxildir.
indicator-nationals-abroad-means = Xaricdə yaşayan vətəndaşlar. Mənbələr doğum yerinə, vətəndaşlığa, mənşəyə və ya qeydiyyata görə sayır və çox fərqlənir.
indicator-population-means = Ölkədə yaşayanlar; siyahıyaalma, reyestr və ya təxminə görə.
indicator-points-online-means = Doğum və ölümləri reyestrə onlayn yazan idarələr və xəstəxanalar.
indicator-births = Qeydə alınmış doğumlar
indicator-deaths = Qeydə alınmış ölümlər
indicator-marriages = Qeydə alınmış nikahlar
indicator-divorces = Qeydə alınmış nikah pozulmaları
indicator-death-completeness = Ölümlərin qeydiyyatının tamlığı
indicator-cause-of-death-recorded = Səbəbi qeyd olunmuş ölümlər
indicator-id-card-coverage = Şəxsiyyət vəsiqəsi ilə əhatə
indicator-id-cards-issued = Verilmiş şəxsiyyət vəsiqələri
indicator-nationals-abroad = Xaricdə yaşayan vətəndaşlar
indicator-population = Əhali
unit-points = idarə
unit-persons = nəfər
unit-events = akt
unit-cards = vəsiqə

# In the search and the audit.
search-kind-figure = Rəqəm
audit-thing-figure = Rəqəm
