# The form and the page of what a message says: controls, and how values are said.
# To be confirmed by a native reader: entering-name-patronymic beside entering-name-father, entering-name-takhallus,
# entering-certainty, entering-group-issue, entering-seen-on.

# Groups of fields, and controls.
entering-group-register = Harada qeydə alınıb
entering-group-child = Uşaq və doğum
entering-group-parents = Valideynlər
entering-group-marriage = Nikah
entering-group-spouse-a = A həyat yoldaşı
entering-group-spouse-b = B həyat yoldaşı
entering-group-death = Ölüm
entering-group-person = Şəxs
entering-group-change = Dəyişiklik
entering-group-document = Akt qeydi və ya sənəd
entering-group-issue = Verilmə
entering-choose = Seçin
entering-absent = Burada niyə heç nə yoxdur
entering-source = Mənbəyi
entering-unverified = Yoxlanılmayıb
entering-day = Gün
entering-month = Ay
entering-year = İl
entering-calendar = Təqvim
entering-understood = Belə başa düşülüb: { $span }
entering-date-more = Yazıldığı kimi və nə dərəcədə dəqiqdir
entering-as-written = Yazıldığı kimi
entering-certainty = Nə dərəcədə dəqiqdir
entering-told-on = Yaşın deyildiyi gün (il-ay-gün, Qriqori təqvimi)
entering-until = İki gün arasındadırsa, son gün:
entering-country = O vaxtkı ölkə
entering-soviet-union = Sovet İttifaqı
entering-settlement = Şəhər və ya kənd
entering-place-more = Bölgə, xəstəxana, başqa ölkə
entering-regions = Bölgələr və rayonlar, hər biri bir sətirdə, böyükdən kiçiyə
entering-facility = Xəstəxana və ya ev
entering-country-code = O vaxtkı başqa ölkə: kodu
entering-country-now = İndiki ölkə: kodu
entering-state = Dövlət
entering-office = Orqan
entering-entry-number = Akt qeydinin nömrəsi
entering-entered = Qeydə alınma tarixi
entering-entry-more = Reyestr, cild, elektron nömrə
entering-register = Reyestr
entering-volume = Cild və ya il
entering-electronic = Elektron reyestrdəki nömrə
entering-name-own = Reyestrin yazısı ilə
entering-name-latin = Latın hərfləri ilə
entering-latin-from = Latın hərfləri haradandır
entering-propose = Latın hərflərini təklif et
entering-name-parts = Adın hissələri və hansı ad olduğu
entering-name-kind = Hansı ad
entering-name-language = Adın dili
entering-name-given = Şəxsi adlar
entering-name-patronymic = Ata adından düzələn ad
entering-name-father = Atanın adı
entering-name-grandfather = Babanın adı
entering-name-surname = Soyad
entering-name-takhallus = Tayfa və ya təxəllüs
entering-name-no-surname = Soyad yoxdur
entering-add-name = Daha bir ad
entering-issued-by = Verən dövlət
entering-number-kind = Nömrənin növü
entering-number = Nömrə
entering-seen-on = Nəyin üzərində görülüb
entering-add-number = Daha bir nömrə
entering-note-kind = Qeydin mövzusu
entering-note-more = Yer və akt qeydi
entering-add-note = Daha bir qeyd
entering-remove = Çıxar

# What is not understood.
entering-fault-both = Burada dəyər var, həm də olmadığı göstərilib. Birini seçin.
entering-fault-told-on = Yaşın hansı gün deyildiyini göstərin.
entering-fault-state = Dövləti seçin.

# How values are said.
showing-told-on = Yaş { $day } tarixində deyilib
showing-country-now = indi { $country }
showing-before = Əvvəl
showing-after = Sonra
showing-nothing = Burada heç nə yox idi.
showing-left-out = { $count ->
    [one] { $count } sahə sizə göstərilmir.
   *[other] { $count } sahə sizə göstərilmir.
}
