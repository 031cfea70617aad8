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
checks-warning-passport-code = İkinci hərf boşdur (P<). 1 yanvar 2028-ci ildən verilən pasportlarda PP kimi ikinci hərf olmalıdır.
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

# What programs are told.
checks-wrong-mrz = Gövdə bir sahəsi olan JSON olmalıdır: mrz, mətn.
