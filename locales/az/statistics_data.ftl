# Review by a native reader: whole file
# Figures as data, and out of tables: the page that describes them, the columns, and the import with what is wrong in a cell.

# The page of the data.
statistics-data-title = Rəqəmlər verilənlər kimi
statistics-data-link = Verilənlər kimi
statistics-data-lead = Dərc olunmuş hər rəqəm bütün mənbələri ilə: elektron cədvəllər, proqramlar və statistika idarələri üçün.
statistics-data-terms = İstifadə şərtləri
statistics-data-licence = Haradan götürüldüyünü göstərsəniz, rəqəmlərdən istənilən məqsədlə istifadə edə bilərsiniz:
statistics-data-cite = Zəhmət olmasa, mənbəni belə göstərin:
statistics-data-citation = İƏT üzvü olan dövlətlərin qeydiyyat orqanları: qeydiyyat rəqəmləri. Sijil, { $address }
statistics-data-parts = Hər dəfə bir göstərici
statistics-data-stable = Ünvanlar dəyişmir. Bir ölkənin ünvanı belə qurulur:
statistics-data-ranges = Mənbələr fərqləndikdə “low” və “high” da fərqlənir; onda SDMX-CSV-də L və H ilə işarələnmiş iki sətir olur.

# The columns.
statistics-column-indicator = Nəyin sayıldığı, sabit siyahıdan bir söz.
statistics-column-country = Ölkə, iki hərf (ISO 3166-1).
statistics-column-calendar = Sayanın təqvimi: gregorian və ya solar-hijri. Boş xana gregorian deməkdir.
statistics-column-period = Həmin təqvimdə dövr: 1403 | 1404-01/1404-09 | 2026-01-01.
statistics-column-period-from = İlk gün (miladi).
statistics-column-period-until = Son gün (miladi).
statistics-column-period-kind = Dövrün növü: full_year, part_of_year və ya day.
statistics-column-unit = Vahid: events, persons, percent, cards və ya points.
statistics-column-low = Ədəd və ya aralığın aşağı həddi.
statistics-column-high = Həmin ədəd və ya aralığın yuxarı həddi.
statistics-column-source-number = Hər mənbənin ədədi; bir neçəsi | ilə ayrılır.
statistics-column-source-bound = Hər mənbənin onu necə nəzərdə tutduğu: exact, at_least, at_most və ya estimate.
statistics-column-source-title = Kimin dediyi.
statistics-column-source-url = Harada: veb ünvanı və ya buradakı kitabxanada faylın ünvanı.
statistics-column-source-as-of = Mənbənin nə vaxt dediyi: il, ay və ya gün (miladi).
statistics-column-source-definition = Mənbənin dəqiq nəyi saydığı.
statistics-column-source-note = Mənbə haqqında nəyi bilmək lazımdır.
statistics-column-outside = Mənbənin nə üçün aralıqdan kənarda qaldığı.
statistics-column-note = Rəqəmdən istifadə etməzdən əvvəl nəyi bilmək lazımdır.
statistics-column-change = Rəqəmin nə üçün dəyişdirildiyi.
statistics-column-language = Mətnlərin dili (BCP 47).
statistics-column-revision = Redaksiyanın nömrəsi, 1-dən başlayır.
statistics-column-released-at = Burada nə vaxt dərc olunduğu (UTC).
statistics-column-address = Sıranın səhifəsi.

# The import.
statistics-import-title = Cədvəldən rəqəmlər
statistics-import-lede = Əvvəlcə hər sətirdən nə alınacağını görürsünüz; siz deməyincə heç nə saxlanmır. Sonra sətirlər qaralama olur və ikinci şəxs onları dərc edir.
statistics-import-file-hint = CSV, ən çoxu 5 MB və { $count } sətir.
statistics-import-table = Və ya cədvəlin özü
statistics-import-table-hint = Seçdiyiniz fayl burada görünür. Səhvləri düzəldin və yenidən oxudun.
statistics-import-columns = Öz verilənlərimizin sütunları, istənilən sıra ilə. Onun digər sütunları oxunmur.
statistics-import-needed = mütləq
statistics-import-dry = Hələ heç nə yadda saxlanmayıb. Bu qaralamalar yaranacaq:
statistics-import-refused = Səhvlər: { $count }
statistics-import-mend = Heç nə yadda saxlanmadı. Cədvəl aşağıdadır; orada və ya faylınızda düzəldin.
statistics-import-faults = Səhvlər, xana-xana
statistics-import-column = Sütun
statistics-import-cell = Xana
statistics-import-why = Səhv nədir
statistics-import-sources = Mənbələr
statistics-flash-imported = Qaralamalar yarandı. Hər biri hələ dərc üçün təqdim edilməlidir.

# What is wrong in a cell.
statistics-import-error-column = Belə adlı sütun yoxdur və ya iki dəfə təkrarlanır.
statistics-import-error-missing = Bu sütun yoxdur.
statistics-import-error-digits = Zəhmət olmasa, başqa yazının deyil, 0–9 rəqəmlərini yazın.
statistics-import-error-comma = İçində vergül var. Zəhmət olmasa, ayırıcı yazmayın, onluqdan əvvəl nöqtə qoyun.
statistics-import-error-period = Zəhmət olmasa, il, aylar və ya gün yazın: 2024 | 2024-01/2024-06 | 2024-01-31.
statistics-import-error-calendar-word = Zəhmət olmasa, gregorian və ya solar-hijri yazın.
statistics-import-error-country = Bu sizin ölkəniz deyil.
statistics-import-error-bound = Zəhmət olmasa, exact, at_least, at_most və ya estimate yazın.
statistics-import-error-parts = Zəhmət olmasa, hər mənbə üçün | ilə ayrılmış bir qiymət verin.
statistics-import-error-twice = Bu vaxt cədvəldə iki dəfədir.
