# Review by a native reader: the whole file; above all the words for check digit, filler and consistent
# The tools for whoever holds a document, a name, a number or a date in front of them.

checks-title = Alətlər
checks-lead = Qarşısında sənəd, ad və ya tarix olan hər kəs üçün kiçik yoxlamalar.
checks-nothing-kept = Daxil etdiyiniz heç nə saxlanılmır və qeydə alınmır.
checks-check = Yoxla
checks-again = Başqasını yoxla
checks-specimen = Nümunə ilə sına
checks-unprotected = qorunmur
checks-agrees = uyğundur
checks-differs = uyğun deyil

# The machine-readable zone.
checks-mrz-title = Maşınla oxunan zona
checks-mrz-heading = Maşınla oxunan zonanı yoxla
checks-mrz-about = Pasportun, kartın və ya vizanın yoxlama rəqəmləri uyğundurmu?
checks-mrz-label = Maşınla oxunan zonanın sətirləri
checks-mrz-hint = Çap olunduğu kimi iki və ya üç sətir, ən çoxu 400 simvol.
checks-mrz-too-long = Xahiş olunur, ən çoxu 400 simvol daxil edin.
checks-mrz-all-agree = { $count } yoxlama rəqəminin hamısı uyğundur.
checks-mrz-to-know = Aşağıda bilməli olduğunuz { $count } məqam var.
checks-mrz-digits-differ = { $count } yoxlama rəqəmindən { $wrong } uyğun deyil.
checks-mrz-misread = Bir simvol səhv oxunmuş ola bilər.
checks-mrz-other-wrong = Yoxlama rəqəmləri uyğundur, lakin başqa bir şey düzgün ola bilməz.
checks-mrz-deviation = Bu həqiqi sənədin məhz belə uğursuz olduğu məlumdur.
checks-mrz-no-zone = Bu sətirlər maşınla oxunan zona deyil.
checks-mrz-repair-title = Bir dəyişikliklə bütün rəqəmlər uyğun gəlir
checks-mrz-repair-text = Sətir { $line }, simvol { $position }: { $from } əslində { $to } ola bilər. Qəbul etməzdən əvvəl sənədə baxın.
checks-mrz-repair-do = Bu dəyişikliklə yoxla
checks-mrz-findings = Nə səhvdir
checks-mrz-warnings = Xəbərdarlıqlar
checks-mrz-fields = Sahələr üzrə
checks-mrz-changes = Oxumazdan əvvəl dəyişdirilənlər
checks-mrz-caution = Rəqəmlərin uyğunluğu sənədin həqiqi olduğunu göstərmir. Adların, verən dövlətin, vətəndaşlığın və cinsin yoxlama rəqəmi yoxdur.
checks-verdict-consistent = Uyğun
checks-verdict-consistent-with-warnings = Xəbərdarlıqla uyğun
checks-verdict-inconsistent = Uyğunsuz
checks-verdict-known-deviation = Məlum kənarlaşma
checks-verdict-malformed = Pozulmuş forma
checks-format-td1 = Kart, 30 simvolluq 3 sətir.
checks-format-td2 = Kart, 36 simvolluq 2 sətir.
checks-format-td3 = Pasport, 44 simvolluq 2 sətir.
checks-format-mrv-a = Viza, 44 simvolluq 2 sətir.
checks-format-mrv-b = Viza, 36 simvolluq 2 sətir.
checks-head-place = Yer
checks-head-field = Sahə
checks-head-value = Çap olunmuş dəyər
checks-head-printed = Çap olunmuş
checks-head-computed = Hesablanmış
checks-head-result = Nəticə
checks-field-number = Sənədin nömrəsi
checks-field-birth = Doğum tarixi
checks-field-expiry = Etibarlılıq müddətinin sonu
checks-field-personal = Fərdi nömrə
checks-field-composite = Hamısı birlikdə
checks-field-primary = Soyad
checks-field-secondary = Adlar
checks-field-issuer = Verən dövlət
checks-field-nationality = Vətəndaşlıq
checks-field-sex = Cins
checks-sex-none = göstərilməyib

# What is wrong with a zone.
checks-reason-one-line = Bu, zonanın bir sətridir. Xahiş olunur, qalanlarını da daxil edin.
checks-reason-line-count = Zonanın iki və ya üç sətri olur; burada { $count } sətir var.
checks-reason-line-length = { $line } nömrəli sətirdə { $count } simvol var; { $format } üçün { $width } lazımdır.
checks-reason-gap = { $line } nömrəli sətirdə { $position } yerinin ətrafında nəsə çatışmır və ya artıqdır.
checks-reason-charset = Sətir { $line }, simvol { $position }: { $letter } ({ $code }) belə zonada olmur.
checks-reason-birth = Doğum tarixi təqvimdə olmayan gündür.
checks-reason-expiry = Etibarlılıq müddətinin sonu təqvimdə olmayan gündür.
checks-reason-document-code = İlk iki hərf bu formatda heç bir sənəd növünü bildirmir.
checks-reason-number = Sənədin nömrəsi boşdur və ya doldurucu işarə ilə başlayır.
checks-reason-name-digit = Adda rəqəm var.
checks-reason-name-filler = Ad doldurucu işarə ilə başlayır; tək ad əvvəldə durur.
checks-reason-sex = Cins yerində nə F, nə M, nə də doldurucu işarə var.
checks-reason-country = { $code } heç bir dövlətin və ya təşkilatın kodu deyil.

# What to know of a zone.
checks-warning-specimen = UTO nümunələrin kodudur. Bu sənədi heç bir dövlət vermir.
checks-warning-passport-code = İkinci hərf boşdur ({ $code }). 1 yanvar 2028-ci ildən verilən pasportlarda PP kimi ikinci hərf olmalıdır.
checks-warning-passport-code-late = İkinci hərfi olmayan pasportun müddəti 2038-ci ildən əvvəl bitməlidir; bununku daha gec bitir.
checks-warning-passport-code-unknown = İkinci hərf 2026-cı ildən istifadə olunan heç bir pasport növünü bildirmir.
checks-warning-crew = AC heyət üzvü şəhadətnaməsinin kodudur.
checks-warning-name = Ad sahəni sona qədər doldurur və kəsilmiş ola bilər.
checks-warning-retired = { $code } artıq mövcud olmayan dövlətin kodudur.
checks-warning-expired = Sənədin müddəti bitib.
checks-warning-expiry-before-birth = Sənədin müddəti doğum tarixindən əvvəl bitib.
checks-warning-filler-digit = Fərdi nömrə istifadə olunub, ona görə yoxlama rəqəmi buraxıla bilməz.
checks-warning-swapped = Sətirlər başqa ardıcıllıqla uyğun gəlir.

# What was changed before the zone was read.
checks-change-upper-case = Kiçik hərflər böyük hərf kimi oxundu.
checks-change-full-width = Tam enli simvollar adi simvol kimi oxundu.
checks-change-fillers = Dırnaqlar və mötərizələr doldurucu işarə kimi oxundu.
checks-change-digits = Fars və ya ərəb rəqəmləri latın rəqəmi kimi oxundu.
checks-change-spaces = Boşluqlar doldurucu işarə kimi oxundu.
checks-change-invisible = Görünməyən işarələr çıxarıldı.
checks-change-trimmed = Sətirlərin uclarındakı boşluqlar və boş sətirlər çıxarıldı.
checks-change-split = Bir sətir iki və ya üç sətrə bölündü.

# The spelling of names.
checks-name-title = Maşınla oxunan zonada adlar
checks-name-heading = Adı maşınla oxunan zona üçün yaz
checks-name-about = Latın, kiril və ərəb hərfləri necə yazılır və nə üçün.
checks-name-surname = Soyad (birinci identifikator)
checks-name-given = Adlar (ikinci identifikator)
checks-name-language = Adın dili
checks-name-language-auto = Hərflərdən tap
checks-name-style = Verən orqanın yazılışı
checks-name-width = Sahənin eni
checks-name-unify = Ərəb ye və kafı fars və urdu dillərindəki kimi oxunsun
checks-name-printed = Çap olunmuş ad
checks-name-printed-hint = Müqayisə etmək istəyirsinizsə.
checks-name-do = Yaz
checks-name-error-empty = Xahiş olunur, soyad və ya ad daxil edin.
checks-name-error-long = Xahiş olunur, ən çoxu 120 simvol daxil edin.
checks-name-error-digit = Adda rəqəm olmur.
checks-name-field = Zonadakı ad sahəsi.
checks-name-key = Axtarış və müqayisə açarı
checks-name-unknown = { $letter } ({ $code }) üçün yazılış yoxdur, ona görə sahə yaranmadı.
checks-name-moved = Tək ad əvvəldə durur, ona görə ora köçürüldü.
checks-name-cut = Ad yerləşmədi və kəsildi.
checks-name-proposed = Hərflərinə görə ad bu dildədir: { $language }.
checks-name-ask-language = Hərflər dilin hansı olduğunu göstərmir. Xahiş olunur, seçin.
checks-name-ask-unify = Adda ərəb ye və ya kafı var. Fars və urdu dillərində adətən başqa hərf nəzərdə tutulur: burada da belədirsə, xananı işarələyin.
checks-name-silent = Standart bəzi hərflər barədə susur. Onların yazılışı yalnız təklifdir.
checks-name-letters = Hərf-hərf
checks-name-head-letter = Hərf
checks-name-head-spelling = Yazılış
checks-name-head-rule = Qayda
checks-name-dropped = buraxıldı
checks-name-exception = dilinə və ya yerinə görə
checks-name-alternates = Başqa yazılışlar
checks-name-reverse = Geri oxunuş
checks-name-ambiguous = İşarələnmiş hərflər bir neçə cür oxuna bilər.
checks-name-compare-same = Çap olunmuş ad eynidir.
checks-name-compare-alternate = Çap olunmuş ad icazə verilən və ya təklif olunan başqa yazılışdır.
checks-name-compare-differs = Çap olunmuş ad { $position } nömrəli simvoldan etibarən fərqlənir.
checks-name-note = Ərəb hərflərinin X ilə yazılışı axtarış və müqayisə açarıdır. Onu çap edən dövlət məlum deyil.
checks-rule-latin = Zonanın öz hərfi
checks-rule-table-a = A cədvəli
checks-rule-table-b = B cədvəli
checks-rule-table-c = C cədvəli
checks-rule-appendix-b = B əlavəsi
checks-rule-punctuation = Bölmə 4.6
checks-rule-silent = Standart susur: təklif
checks-rule-none = Yazılışı yoxdur

# Dates in four calendars.
checks-calendar-title = Dörd təqvimdə tarix
checks-calendar-about = Bir gün dörd təqvimin hesabı ilə.
checks-calendar-date = Tarix
checks-calendar-date-hint = Rəqəmlə il, ay və gün; il dörd rəqəmli.
checks-calendar-from = Bu tarixin təqvimi
checks-calendar-do = Çevir
checks-calendar-computed = hesablanıb, rəsmi cədvəldən kənar
checks-calendar-note = İki qəməri hesab iki günədək fərqlənə bilər, görünən ay isə hər ikisindən bir gün.
checks-reckoning-gregorian = Miladi
checks-reckoning-persian = Hicri-şəmsi
checks-reckoning-umalqura = Hicri-qəməri (Ümmül-Qura)
checks-reckoning-civil = Hicri-qəməri (mülki)
checks-reckoning-julian = Yuli (köhnə üslub)
checks-reckoning-rumi = Rumi (Osmanlı)
checks-no-day-unreadable = Xahiş olunur, ili, ayı və günü rəqəmlə daxil edin.
checks-no-day-year = Gün 1800 və 2200-cü illər arasında olmalıdır.
checks-no-day-month = İldə on iki ay var.
checks-no-day-day = Bu ayda belə gün yoxdur.

# National numbers.
checks-national-title = Milli nömrələr
checks-national-about = Milli nömrənin quruluşu düzgündürmü?
checks-national-country = Ölkə
checks-national-number = Nömrə
checks-national-number-hint = Rəqəmlər, defislə və ya defissiz.
checks-national-error-country = Xahiş olunur, ölkələrdən birini seçin: TUR, IRN, KAZ, PAK.
checks-national-too-long = Xahiş olunur, ən çoxu 40 simvol daxil edin.
checks-national-well-formed = Quruluşu düzgün
checks-national-not-well-formed = Quruluşu düzgün deyil
checks-national-agrees = Nömrə açıq qaydasına uyğundur.
checks-national-no-digit = Bu nömrənin yoxlama rəqəmi yoxdur; yalnız quruluşuna baxıldı.
checks-national-filled = Əvvəldəki sıfırlar çatmırdı və əlavə edildi.
checks-national-note = Quruluşun düzgünlüyü nömrənin kiməsə verildiyi demək deyil.
checks-fault-characters = Rəqəmdən başqa nə isə var.
checks-fault-length = Bu ölkənin nömrəsi { $count } rəqəmlidir.
checks-fault-first-digit = Sıfırla başlaya bilməz.
checks-fault-all-equal = Bütün rəqəmlər eynidir.
checks-fault-date = İçindəki tarix təqvimdə olmayan gündür.
checks-fault-century = Əsr rəqəmi 1 ilə 6 arasında deyil.
checks-fault-check-digit = Yoxlama rəqəmi uyğun deyil.

# Texts that look alike.
checks-confusables-title = Bir-birinə oxşayan mətnlər
checks-confusables-about = İki mətn eyni olmadan eyni görünürmü?
checks-confusables-first = Birinci mətn
checks-confusables-second = İkinci mətn
checks-confusables-do = Müqayisə et
checks-confusables-empty = Xahiş olunur, hər iki mətni daxil edin.
checks-confusables-causes = Niyə eyni deyillər
checks-confusables-pairs = Fərqlənən yerlər
checks-likeness-same = Eyni
checks-likeness-same-text = Hərf-hərf eyni.
checks-likeness-alike = Bir-birinə oxşayırlar
checks-likeness-alike-text = Eyni deyillər və bunu heç kim görmür.
checks-likeness-different = Fərqli
checks-likeness-different-text = Bir-birindən seçilirlər.
checks-cause-composition = Hərflər və işarələr başqa cür birləşdirilib.
checks-cause-invisible = Birində görünməyən bir şey var.
checks-cause-marks = Birində hərəkə və ya uzatma xətti var.
checks-cause-arabic-letters = Ərəb yazısının hərfləri müxtəlif düymələrlə yazılıb.
checks-cause-other-scripts = Onlarda müxtəlif yazıların hərfləri var.

# What programs are told.
checks-wrong-fields = Gövdə yalnız bu alətin sahələri olan JSON olmalıdır.
