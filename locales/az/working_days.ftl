# Review by a native reader: the whole file; above all working-days-occasion, working-days-days, working-days-lede
# The working days of a country.
working-days-title = İş günləri
working-days-lede = { $country } qurumlarının işlədiyi və bağlı olduğu günlər. Dəyişiklik göstərilən gündən etibarən qüvvədədir.
working-days-week = Həftəlik istirahət günləri
working-days-week-usual = Unicode CLDR üzrə adi; ölkə özü heç nə bildirməyib
working-days-since = Bu gündən
working-days-days = Həftənin istirahət günləri
working-days-days-hint = Ən azı bir iş günü qalır.
working-days-remove = Geri götür
working-days-coming = Qarşıdakı istirahət günləri
working-days-past = Keçmiş istirahət günləri
working-days-none = Qarşıdakı istirahət günü məlum deyil.
working-days-day = Gün
working-days-occasion = Münasibət
working-days-occasion-hint = Ölkənin öz sözləri ilə; bütün dillərin oxucuları bunu görür.
working-days-unconfirmed = Ölkənin təsdiqini gözləyir
working-days-confirm = Təsdiqlə
working-days-add = İstirahət günü əlavə et
working-days-first = İlk gün
working-days-last = Son gün
working-days-last-hint = Bir gün üçün boş buraxın.
working-days-language = Münasibətin dili
working-days-set = Həftəlik istirahət günlərini dəyiş

# What was done and what is to be corrected.
working-days-flash-set = Həftəlik istirahət günləri dəyişdirildi.
working-days-flash-added = İstirahət günü əlavə edildi.
working-days-flash-removed = Geri götürüldü.
working-days-flash-confirmed = İstirahət günü təsdiqləndi.
working-days-error-week = Ən azı bir iş günü qalsın
working-days-error-week-none = Ən azı bir gün seçin
working-days-error-week-doubled = Bu gündən başlayan dəyişiklik artıq var
working-days-error-past = Bugünkü və ya gələcək bir günü yazın
working-days-error-far = Növbəti beş il ərzində bir gün yazın
working-days-error-order = Son gün ilk gündən əvvəldir
working-days-error-long = Ardıcıl ən çoxu 31 gün yazın
working-days-error-doubled = Bu günlərdən biri artıq istirahət günüdür
working-days-error-name = Münasibəti sözlə yazın, ən çoxu 100 hərf
working-days-error-language = Dillərdən birini seçin
working-days-conflict = Burada ediləcək bir şey yoxdur: gün artıq başlayıb və ya bu artıq edilib.
